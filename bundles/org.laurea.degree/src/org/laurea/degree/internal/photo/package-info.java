/** Photos of graduates: what a JPEG file says of itself. */
@NonNullByDefault
package org.laurea.degree.internal.photo;

import org.eclipse.jdt.annotation.NonNullByDefault;
