/** Degrees of continuing education. */
@NonNullByDefault
package org.laurea.degree.continuing;

import org.eclipse.jdt.annotation.NonNullByDefault;
