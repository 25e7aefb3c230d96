/** Rules of stage code. */
@NonNullByDefault
package org.laurea.degree.internal.code;

import org.eclipse.jdt.annotation.NonNullByDefault;
