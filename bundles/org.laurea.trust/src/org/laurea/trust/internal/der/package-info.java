/** Distinguished encoding, held strictly. */
@NonNullByDefault
package org.laurea.trust.internal.der;

import org.eclipse.jdt.annotation.NonNullByDefault;
