/** Copies of the user's own workbook with marks, comments and fixed cells; what is not understood stays as it is. */
@NonNullByDefault
package org.laurea.exchange.internal.rework;

import org.eclipse.jdt.annotation.NonNullByDefault;
