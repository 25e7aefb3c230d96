/** What belongs to a window as a whole. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.workbench.window;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
