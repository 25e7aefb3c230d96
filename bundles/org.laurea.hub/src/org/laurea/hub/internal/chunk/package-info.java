/** The pieces of packages that wait for their manifest. */
@NonNullByDefault
package org.laurea.hub.internal.chunk;

import org.eclipse.jdt.annotation.NonNullByDefault;
