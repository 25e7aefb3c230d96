/**
 * Text for people in Chinese and English, and the failures that are told to them.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.core.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
