/** Which rows of a batch the grid shows, and in which order. Knows no SWT. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.index;

import org.eclipse.jdt.annotation.NonNullByDefault;
