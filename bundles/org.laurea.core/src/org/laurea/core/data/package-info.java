/** Where the suite keeps what belongs to its user, for good or for a while. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
