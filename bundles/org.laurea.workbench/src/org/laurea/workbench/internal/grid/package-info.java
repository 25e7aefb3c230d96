/** The grid of a batch: its parts, tied to the document. */
@NonNullByDefault
package org.laurea.workbench.internal.grid;

import org.eclipse.jdt.annotation.NonNullByDefault;
