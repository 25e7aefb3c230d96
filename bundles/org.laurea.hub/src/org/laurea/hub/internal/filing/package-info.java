/** The way of a package from its sealed manifest to its receipt. */
@NonNullByDefault
package org.laurea.hub.internal.filing;

import org.eclipse.jdt.annotation.NonNullByDefault;
