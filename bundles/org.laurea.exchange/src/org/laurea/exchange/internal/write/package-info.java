/** Writing of table files: rows in every form, and marked copies of the user's own workbook. */
@NonNullByDefault
package org.laurea.exchange.internal.write;

import org.eclipse.jdt.annotation.NonNullByDefault;
