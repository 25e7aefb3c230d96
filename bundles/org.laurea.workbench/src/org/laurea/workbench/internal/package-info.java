/** The parts of the window that know no category. */
@NonNullByDefault
package org.laurea.workbench.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
