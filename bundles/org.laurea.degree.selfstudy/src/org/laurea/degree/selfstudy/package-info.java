/** Degrees of self-study examinations. */
@NonNullByDefault
package org.laurea.degree.selfstudy;

import org.eclipse.jdt.annotation.NonNullByDefault;
