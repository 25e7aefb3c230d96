/** dBASE tables, streamed. */
@NonNullByDefault
package org.laurea.exchange.internal.read.dbf;

import org.eclipse.jdt.annotation.NonNullByDefault;
