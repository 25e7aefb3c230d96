/** The ledger of a hub: what its journal comes to. */
@NonNullByDefault
package org.laurea.hub.internal.ledger;

import org.eclipse.jdt.annotation.NonNullByDefault;
