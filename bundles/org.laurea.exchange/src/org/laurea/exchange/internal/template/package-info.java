/** The reporting template. */
@NonNullByDefault
package org.laurea.exchange.internal.template;

import org.eclipse.jdt.annotation.NonNullByDefault;
