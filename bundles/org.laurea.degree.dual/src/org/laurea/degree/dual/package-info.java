/** Double degrees. */
@NonNullByDefault
package org.laurea.degree.dual;

import org.eclipse.jdt.annotation.NonNullByDefault;
