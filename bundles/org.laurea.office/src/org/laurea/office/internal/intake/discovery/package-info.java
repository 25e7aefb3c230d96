/** What a file is taken for: sheet, header, target and columns, and what is remembered of earlier imports. */
@NonNullByDefault
package org.laurea.office.internal.intake.discovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
