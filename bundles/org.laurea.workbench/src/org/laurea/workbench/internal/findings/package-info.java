/** The view of what is wrong with a batch: in groups, with fixes, reasons and jumps. */
@NonNullByDefault
package org.laurea.workbench.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
