/** Names and ID numbers are hidden while nobody sits there. */
@NonNullByDefault
package org.laurea.workbench.internal.privacy;

import org.eclipse.jdt.annotation.NonNullByDefault;
