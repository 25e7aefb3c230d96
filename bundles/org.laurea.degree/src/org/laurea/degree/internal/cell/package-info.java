/** How cells become text, and the rules of stage cell. */
@NonNullByDefault
package org.laurea.degree.internal.cell;

import org.eclipse.jdt.annotation.NonNullByDefault;
