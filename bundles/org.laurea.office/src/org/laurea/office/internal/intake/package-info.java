/** How an import is done, from the dry run to the change set. */
@NonNullByDefault
package org.laurea.office.internal.intake;

import org.eclipse.jdt.annotation.NonNullByDefault;
