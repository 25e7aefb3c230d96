/** The rules of stage record: fields of one row that have to agree. */
@NonNullByDefault
package org.laurea.degree.internal.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
