/**
 * What the eight degree categories share: the 27 fields, the common rules, the channels, and the service interface of a
 * category.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.degree;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
