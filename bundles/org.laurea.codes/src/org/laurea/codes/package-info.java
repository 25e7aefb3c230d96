/**
 * The code tables: what is known of each, how an administrator replaces or extends them, how they are handed out. The
 * look-ups themselves are the services of {@link org.laurea.core.code}.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.codes;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
