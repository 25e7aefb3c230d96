/** The editor of a batch: a grid of its records. */
@NonNullByDefault
package org.laurea.workbench.internal.grid;

import org.eclipse.jdt.annotation.NonNullByDefault;
