/** Small files that must not be half written, and locks that hold between processes. */
@NonNullByDefault
package org.laurea.hub.internal.disk;

import org.eclipse.jdt.annotation.NonNullByDefault;
