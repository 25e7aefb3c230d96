/** One process at a time writes a store. */
@NonNullByDefault
package org.laurea.store.internal.lock;

import org.eclipse.jdt.annotation.NonNullByDefault;
