/**
 * Record types: what a row of a kind consists of, as data.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
