/** What readers and writers share. */
@NonNullByDefault
package org.laurea.exchange.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
