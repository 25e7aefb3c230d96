/** BIFF8 workbooks, streamed. */
@NonNullByDefault
package org.laurea.exchange.internal.read.xls;

import org.eclipse.jdt.annotation.NonNullByDefault;
