/** Finding and replacing texts in cells. Knows no SWT. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.find;

import org.eclipse.jdt.annotation.NonNullByDefault;
