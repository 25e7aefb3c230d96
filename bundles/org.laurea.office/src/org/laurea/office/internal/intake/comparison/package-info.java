/** The rows of a file against the records of the store: what is new, changed and the same, and the changes that follow. */
@NonNullByDefault
package org.laurea.office.internal.intake.comparison;

import org.eclipse.jdt.annotation.NonNullByDefault;
