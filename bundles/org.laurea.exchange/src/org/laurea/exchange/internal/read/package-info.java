/** What the readers of all forms share: recognising the form, building rows, telling why a file cannot be read. */
@NonNullByDefault
package org.laurea.exchange.internal.read;

import org.eclipse.jdt.annotation.NonNullByDefault;
