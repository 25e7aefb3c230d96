/** Word lists from which sample records are composed: parts of names, parts of thesis titles, wrong values. */
@NonNullByDefault
package org.laurea.degree.internal.sample.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
