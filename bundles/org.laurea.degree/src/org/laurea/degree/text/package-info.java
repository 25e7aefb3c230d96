/** What the rules on texts have in common: scripts, white space, lists. The same on every version of Java. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.degree.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
