/** Encrypting a store that is still empty, at the wish of its user. */
@NonNullByDefault
package org.laurea.app.internal.encryption;

import org.eclipse.jdt.annotation.NonNullByDefault;
