/** Keys on tokens of PKCS #11, by the provider of the Java platform. */
@NonNullByDefault
package org.laurea.trust.internal.token;

import org.eclipse.jdt.annotation.NonNullByDefault;
