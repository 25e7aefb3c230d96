/** The batches at the left of the window. */
@NonNullByDefault
package org.laurea.workbench.internal.navigator;

import org.eclipse.jdt.annotation.NonNullByDefault;
