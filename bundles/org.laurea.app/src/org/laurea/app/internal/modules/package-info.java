/** Modules without a window: {@code laurea modules}. */
@NonNullByDefault
package org.laurea.app.internal.modules;

import org.eclipse.jdt.annotation.NonNullByDefault;
