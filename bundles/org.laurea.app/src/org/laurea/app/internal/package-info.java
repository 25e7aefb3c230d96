/** Starts the desktop and closes it again. */
@NonNullByDefault
package org.laurea.app.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
