/** The journal: every change set in the order in which it happened, in frames that carry one hash chain. */
@NonNullByDefault
package org.laurea.store.internal.journal;

import org.eclipse.jdt.annotation.NonNullByDefault;
