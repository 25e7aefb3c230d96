/** Rules of stage register: look-ups in base data, without state. */
@NonNullByDefault
package org.laurea.degree.internal.register;

import org.eclipse.jdt.annotation.NonNullByDefault;
