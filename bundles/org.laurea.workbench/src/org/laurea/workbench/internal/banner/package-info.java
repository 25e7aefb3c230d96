/** Messages inside a part, where other programs would open a dialog. */
@NonNullByDefault
package org.laurea.workbench.internal.banner;

import org.eclipse.jdt.annotation.NonNullByDefault;
