/**
 * The desk of an office: what the desktop and the command line do with batches, without a window.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
