/** What is filed goes on to the hub above, and its signature comes back. */
@NonNullByDefault
package org.laurea.hub.internal.forward;

import org.eclipse.jdt.annotation.NonNullByDefault;
