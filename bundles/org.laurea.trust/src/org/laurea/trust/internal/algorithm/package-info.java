/** The algorithms of both suites, on a provider that is nobody else's. */
@NonNullByDefault
package org.laurea.trust.internal.algorithm;

import org.eclipse.jdt.annotation.NonNullByDefault;
