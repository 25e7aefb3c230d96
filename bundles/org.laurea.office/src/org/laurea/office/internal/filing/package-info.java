/** How batches are packed, handed on and answered. */
@NonNullByDefault
package org.laurea.office.internal.filing;

import org.eclipse.jdt.annotation.NonNullByDefault;
