/**
 * What client and hub say to each other over HTTP: paths, media types, bodies, problems, limits.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.sync.wire;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
