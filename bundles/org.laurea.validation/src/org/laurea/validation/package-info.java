/**
 * Rules over rows of strings: what a rule is, how it is compiled for a record type, and what a check finds. Knows no field.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.validation;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
