/** The table itself: layers, painters, keys. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
