/** Office Open XML workbooks, streamed. */
@NonNullByDefault
package org.laurea.exchange.internal.read.xlsx;

import org.eclipse.jdt.annotation.NonNullByDefault;
