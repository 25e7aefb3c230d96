/** Keys in files and on tokens. */
@NonNullByDefault
package org.laurea.trust.internal.key;

import org.eclipse.jdt.annotation.NonNullByDefault;
