/** The commands of the grid: menus, keys, clipboard. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
