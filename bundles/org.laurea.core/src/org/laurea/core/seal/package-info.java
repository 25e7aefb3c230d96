/**
 * Keys, certificates, signatures and sealed messages, as services: who signs and opens needs to know no library. Messages are those
 * of GB/T 35275-2017 for SM2 and of RFC 5652 for P-256 and RSA; certificates are those of GM/T 0015 and RFC 5280.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.seal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
