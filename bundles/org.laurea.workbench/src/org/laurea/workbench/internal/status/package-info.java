/** The next step and the save state at the foot of the window, and the states above the grid. */
@NonNullByDefault
package org.laurea.workbench.internal.status;

import org.eclipse.jdt.annotation.NonNullByDefault;
