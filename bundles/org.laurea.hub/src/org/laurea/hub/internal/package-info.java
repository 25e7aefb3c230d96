/** A hub: what is put together when one starts. */
@NonNullByDefault
package org.laurea.hub.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
