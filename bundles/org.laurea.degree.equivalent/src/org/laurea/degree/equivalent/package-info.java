/** Degrees by equivalent academic standing. */
@NonNullByDefault
package org.laurea.degree.equivalent;

import org.eclipse.jdt.annotation.NonNullByDefault;
