/**
 * Stand-ins of the services of {@code core.seal} for tests of what uses them: real signatures and ciphers of the JDK, but in
 * messages and certificates of their own form, which nobody else reads. SM3 is played by SHA-512/256.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.testkit.seal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
