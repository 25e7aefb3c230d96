/** The index of the journal: a database that answers quickly what the journal says, and that can be made anew from it. */
@NonNullByDefault
package org.laurea.store.internal.index;

import org.eclipse.jdt.annotation.NonNullByDefault;
