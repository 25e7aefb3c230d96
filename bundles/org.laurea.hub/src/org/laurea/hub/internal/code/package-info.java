/** The codes by which leaders authorise packages. */
@NonNullByDefault
package org.laurea.hub.internal.code;

import org.eclipse.jdt.annotation.NonNullByDefault;
