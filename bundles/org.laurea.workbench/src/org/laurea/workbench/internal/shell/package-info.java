/** Commands of the window. */
@NonNullByDefault
package org.laurea.workbench.internal.shell;

import org.eclipse.jdt.annotation.NonNullByDefault;
