/** The code tables as the rules on degree records see them. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.degree.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
