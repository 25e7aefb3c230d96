/** How keys and trust lie in a data folder. */
@NonNullByDefault
package org.laurea.office.internal.keys;

import org.eclipse.jdt.annotation.NonNullByDefault;
