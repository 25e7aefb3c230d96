/** What modules may add to the grid of a batch. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.workbench.grid;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
