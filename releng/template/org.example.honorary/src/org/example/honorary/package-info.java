/** Honorary degrees: a category of an institution's own. */
@NonNullByDefault
package org.example.honorary;

import org.eclipse.jdt.annotation.NonNullByDefault;
