/** The authority for practice, demonstrations and tests. */
@NonNullByDefault
package org.laurea.trust.internal.practice;

import org.eclipse.jdt.annotation.NonNullByDefault;
