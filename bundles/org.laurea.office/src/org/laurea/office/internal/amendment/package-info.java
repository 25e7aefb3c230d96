/** Prepares amendments and tells how far they are. */
@NonNullByDefault
package org.laurea.office.internal.amendment;

import org.eclipse.jdt.annotation.NonNullByDefault;
