/** Samples put together: clean records, planted mistakes, registers. */
@NonNullByDefault
package org.laurea.degree.internal.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
