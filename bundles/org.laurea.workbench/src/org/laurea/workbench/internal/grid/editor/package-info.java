/** The editor of a batch: opening, its page, what the workbench hears of it. */
@NonNullByDefault
package org.laurea.workbench.internal.grid.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
