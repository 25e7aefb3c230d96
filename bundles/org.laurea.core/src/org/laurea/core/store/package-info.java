/**
 * The store of records: batches, records, and the journal of change sets that made them what they are.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
