/** How a hub is found and started, by who needs not know what it is made of. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.hub;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
