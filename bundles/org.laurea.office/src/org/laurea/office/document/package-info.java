/**
 * A batch that is open: its rows, what is wrong with them, and every way to change them.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
