/** Whom a hub believes. */
@NonNullByDefault
package org.laurea.hub.internal.trust;

import org.eclipse.jdt.annotation.NonNullByDefault;
