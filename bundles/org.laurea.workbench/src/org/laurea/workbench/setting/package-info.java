/** What a user chose about the program itself: language, look, when names are masked. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.workbench.setting;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
