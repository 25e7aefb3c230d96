/** Minor degrees. */
@NonNullByDefault
package org.laurea.degree.minor;

import org.eclipse.jdt.annotation.NonNullByDefault;
