/** The numbers in a degree record: identity documents, certificates, diplomas, and their check digits. Pure functions. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.degree.number;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
