/**
 * Batches as people see them: how far they are, what comes next, and what they consist of.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.batch;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
