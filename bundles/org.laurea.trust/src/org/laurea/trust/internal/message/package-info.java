/** Signed and sealed messages: GB/T 35275 and RFC 5652. */
@NonNullByDefault
package org.laurea.trust.internal.message;

import org.eclipse.jdt.annotation.NonNullByDefault;
