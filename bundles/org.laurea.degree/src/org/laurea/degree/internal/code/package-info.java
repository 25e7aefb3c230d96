/** The rules of stage code: values and the code tables. */
@NonNullByDefault
package org.laurea.degree.internal.code;

import org.eclipse.jdt.annotation.NonNullByDefault;
