/** The store of several desktops on one PostgreSQL: the journal as a table, written in the transaction that writes the index. */
@NonNullByDefault
package org.laurea.store.internal.postgres;

import org.eclipse.jdt.annotation.NonNullByDefault;
