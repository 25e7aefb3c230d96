/**
 * An import under way: from a file to records of the store or to a register of the own office, without a window.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.intake;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
