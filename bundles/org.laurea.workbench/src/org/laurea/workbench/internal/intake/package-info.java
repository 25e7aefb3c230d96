/** The import of files in four pages: file, columns, dry run, done. */
@NonNullByDefault
package org.laurea.workbench.internal.intake;

import org.eclipse.jdt.annotation.NonNullByDefault;
