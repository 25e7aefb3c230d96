/** Mistakes that are planted into sample records, each with the findings that it causes. */
@NonNullByDefault
package org.laurea.degree.internal.sample.mistake;

import org.eclipse.jdt.annotation.NonNullByDefault;
