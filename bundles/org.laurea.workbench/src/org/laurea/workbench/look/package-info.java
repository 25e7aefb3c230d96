/** How everything looks: colours by role, icons by name, one grid for all layouts. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.workbench.look;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
