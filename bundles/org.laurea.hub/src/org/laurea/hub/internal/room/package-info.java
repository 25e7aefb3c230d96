/** The calls of the protocol, a room for each subject. */
@NonNullByDefault
package org.laurea.hub.internal.room;

import org.eclipse.jdt.annotation.NonNullByDefault;
