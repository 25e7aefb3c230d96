/** Registers that belong to a sample, and the findings that follow from them. */
@NonNullByDefault
package org.laurea.degree.internal.sample.register;

import org.eclipse.jdt.annotation.NonNullByDefault;
