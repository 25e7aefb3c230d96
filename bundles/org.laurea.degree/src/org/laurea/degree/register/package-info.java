/**
 * Registers in memory: base data to check against, compact and indexed.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.degree.register;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
