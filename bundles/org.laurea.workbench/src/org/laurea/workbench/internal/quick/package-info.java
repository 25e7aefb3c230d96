/** Finding a record in any batch, or a command, by typing. */
@NonNullByDefault
package org.laurea.workbench.internal.quick;

import org.eclipse.jdt.annotation.NonNullByDefault;
