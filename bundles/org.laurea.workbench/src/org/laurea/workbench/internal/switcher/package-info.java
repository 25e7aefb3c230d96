/** The workspaces at the right of the toolbar. */
@NonNullByDefault
package org.laurea.workbench.internal.switcher;

import org.eclipse.jdt.annotation.NonNullByDefault;
