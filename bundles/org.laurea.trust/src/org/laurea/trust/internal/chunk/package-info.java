/** Sealing large files piece by piece. */
@NonNullByDefault
package org.laurea.trust.internal.chunk;

import org.eclipse.jdt.annotation.NonNullByDefault;
