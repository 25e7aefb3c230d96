/** Code tables. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.codes;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
