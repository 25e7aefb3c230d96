/**
 * What is changed after it was filed: errata, revocations, and decisions on them, as batches of record types of their own.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.amendment;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
