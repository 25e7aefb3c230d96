/**
 * The canonical bytes of what is filed, laurea-content/1: the same batch gives the same bytes, and their digest is the id.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.sync.content;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
