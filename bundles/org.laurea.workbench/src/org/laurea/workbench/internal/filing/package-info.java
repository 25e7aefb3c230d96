/** The way of a batch from checked to filed: the wizard, the outbox, the receipts. */
@NonNullByDefault
package org.laurea.workbench.internal.filing;

import org.eclipse.jdt.annotation.NonNullByDefault;
