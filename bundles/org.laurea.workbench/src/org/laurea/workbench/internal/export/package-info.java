/** Handing out batches: tables, marked workbooks, the files of the platform, photos. */
@NonNullByDefault
package org.laurea.workbench.internal.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
