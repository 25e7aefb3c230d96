/** Finding the header row and what its columns hold. */
@NonNullByDefault
package org.laurea.exchange.internal.read.header;

import org.eclipse.jdt.annotation.NonNullByDefault;
