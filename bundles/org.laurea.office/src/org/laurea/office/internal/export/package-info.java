/** How stored batches become files. */
@NonNullByDefault
package org.laurea.office.internal.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
