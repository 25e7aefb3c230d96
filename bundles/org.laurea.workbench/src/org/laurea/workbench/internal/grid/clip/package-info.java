/** Blocks of cells to and from spreadsheets. Knows no SWT. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.clip;

import org.eclipse.jdt.annotation.NonNullByDefault;
