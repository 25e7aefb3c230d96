/** The keys that a user signs and opens with, and whom an office believes. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.keys;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
