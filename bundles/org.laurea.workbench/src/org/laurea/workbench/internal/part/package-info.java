/** What the views beside the grid share: which document is looked at, texts in the user's language. */
@NonNullByDefault
package org.laurea.workbench.internal.part;

import org.eclipse.jdt.annotation.NonNullByDefault;
