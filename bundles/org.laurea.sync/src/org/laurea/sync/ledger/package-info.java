/**
 * The ledger of a hub: the Merkle tree over the entries of its journal (RFC 9162), with proofs that need nothing else.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.sync.ledger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
