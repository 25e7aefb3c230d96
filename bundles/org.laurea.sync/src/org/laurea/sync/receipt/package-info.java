/**
 * What a hub answers: a receipt that proves itself, or a refusal with its reasons.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.sync.receipt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
