/**
 * Code tables as dated data: the service interface.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.code;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
