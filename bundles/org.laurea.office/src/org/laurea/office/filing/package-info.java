/** The way of a batch from checked to filed: content, package, answer of the hub. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.filing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
