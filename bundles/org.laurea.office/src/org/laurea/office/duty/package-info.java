/**
 * What is due on a day.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.duty;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
