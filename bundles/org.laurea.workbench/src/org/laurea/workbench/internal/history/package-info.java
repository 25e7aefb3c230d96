/** The view of what happened to a record and to its batch, and of the batch as it was on any day. */
@NonNullByDefault
package org.laurea.workbench.internal.history;

import org.eclipse.jdt.annotation.NonNullByDefault;
