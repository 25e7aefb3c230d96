/** From the start of the process to a desk that somebody sits at. */
@NonNullByDefault
package org.laurea.app.internal.start;

import org.eclipse.jdt.annotation.NonNullByDefault;
