/** The structure of degree records, their headers and their rule book, read from data files. */
@NonNullByDefault
package org.laurea.degree.internal.descriptor;

import org.eclipse.jdt.annotation.NonNullByDefault;
