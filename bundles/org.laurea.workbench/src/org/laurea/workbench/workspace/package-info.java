/** Workspaces: one for each installed category, each with a memory of its own. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.workbench.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
