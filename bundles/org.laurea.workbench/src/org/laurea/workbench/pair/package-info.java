/** Two records that belong together, side by side. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.workbench.pair;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
