/** Batches in memory. */
@NonNullByDefault
package org.laurea.office.internal.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
