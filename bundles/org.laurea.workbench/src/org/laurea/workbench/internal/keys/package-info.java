/** The keys of the user, and whom the office believes. */
@NonNullByDefault
package org.laurea.workbench.internal.keys;

import org.eclipse.jdt.annotation.NonNullByDefault;
