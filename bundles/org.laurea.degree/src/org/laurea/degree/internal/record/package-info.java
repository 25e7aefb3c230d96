/** Rules of stage record. */
@NonNullByDefault
package org.laurea.degree.internal.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
