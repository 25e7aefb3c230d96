/** Generated sample data with planted mistakes. No person in it exists. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.degree.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
