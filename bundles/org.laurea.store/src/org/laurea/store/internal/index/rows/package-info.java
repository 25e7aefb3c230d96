/** The rows of the index, as entities of JPA. */
@NonNullByDefault
package org.laurea.store.internal.index.rows;

import org.eclipse.jdt.annotation.NonNullByDefault;
