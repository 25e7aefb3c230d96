/** What can be done with a batch as a whole. */
@NonNullByDefault
package org.laurea.workbench.internal.batch;

import org.eclipse.jdt.annotation.NonNullByDefault;
