/** What is selected in the window, and how a part shows a record to another. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.workbench.selection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
