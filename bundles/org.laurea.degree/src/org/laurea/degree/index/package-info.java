/**
 * Compact indexes for rules across rows and for registers: primitive, open-addressing, no object for a row.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.degree.index;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
