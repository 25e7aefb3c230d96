/** Comma-separated and tab-separated text. */
@NonNullByDefault
package org.laurea.exchange.internal.read.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
