/**
 * Modules: what is installed, what could be, and how each is doing.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.module;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
