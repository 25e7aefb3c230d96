/** Rules of stage batch. */
@NonNullByDefault
package org.laurea.degree.internal.batch;

import org.eclipse.jdt.annotation.NonNullByDefault;
