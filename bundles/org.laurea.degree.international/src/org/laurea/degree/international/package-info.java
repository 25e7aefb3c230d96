/** Degrees of international students. */
@NonNullByDefault
package org.laurea.degree.international;

import org.eclipse.jdt.annotation.NonNullByDefault;
