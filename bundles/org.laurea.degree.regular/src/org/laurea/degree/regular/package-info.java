/** Degrees of regular study. */
@NonNullByDefault
package org.laurea.degree.regular;

import org.eclipse.jdt.annotation.NonNullByDefault;
