/**
 * What is filed and what comes back, in forms that another program can read too: docs/protocol.md describes them byte by byte.
 * Here is what all of them share.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.sync;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
