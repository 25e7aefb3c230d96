/** What is told of a cell in words. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.explain;

import org.eclipse.jdt.annotation.NonNullByDefault;
