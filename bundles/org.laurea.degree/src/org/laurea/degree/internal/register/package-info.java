/** Rules of stage register. */
@NonNullByDefault
package org.laurea.degree.internal.register;

import org.eclipse.jdt.annotation.NonNullByDefault;
