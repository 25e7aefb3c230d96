/** The cells of the grid: which are selected, and what edits set. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.cell;

import org.eclipse.jdt.annotation.NonNullByDefault;
