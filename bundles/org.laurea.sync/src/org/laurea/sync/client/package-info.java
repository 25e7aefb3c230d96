/**
 * The client of a hub: sends packages, takes up again after a cut, fetches the feed, watches the ledger.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.sync.client;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
