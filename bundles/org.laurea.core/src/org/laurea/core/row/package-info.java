/**
 * Rows of strings with the place they were read from.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.row;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
