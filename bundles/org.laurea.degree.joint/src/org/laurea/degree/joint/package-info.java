/** Joint degrees. */
@NonNullByDefault
package org.laurea.degree.joint;

import org.eclipse.jdt.annotation.NonNullByDefault;
