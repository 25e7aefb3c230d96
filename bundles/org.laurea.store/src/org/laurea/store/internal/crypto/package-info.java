/** Encryption at rest: keys from a passphrase, and the cipher of what stands in the journal. */
@NonNullByDefault
package org.laurea.store.internal.crypto;

import org.eclipse.jdt.annotation.NonNullByDefault;
