/** HTML tables, streamed. */
@NonNullByDefault
package org.laurea.exchange.internal.read.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
