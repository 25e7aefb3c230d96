/** The bars above and below the table. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.bar;

import org.eclipse.jdt.annotation.NonNullByDefault;
