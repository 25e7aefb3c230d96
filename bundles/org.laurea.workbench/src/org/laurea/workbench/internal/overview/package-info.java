/** The first page: what is due, what is open, what changed. */
@NonNullByDefault
package org.laurea.workbench.internal.overview;

import org.eclipse.jdt.annotation.NonNullByDefault;
