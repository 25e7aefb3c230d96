/**
 * A sealed package: manifest and pieces, in a folder, in a ZIP file or on their way to a hub.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.sync.pack;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
