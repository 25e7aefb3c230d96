/** Signs, verifies, seals and opens, and keeps keys: the services of {@code org.laurea.core.seal} on Bouncy Castle. */
@NonNullByDefault
package org.laurea.trust.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
