/** Keeps what offices work on: the journal first, the index of it in a database. */
@NonNullByDefault
package org.laurea.store.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
