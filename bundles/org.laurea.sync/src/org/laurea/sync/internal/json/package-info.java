/**
 * JSON by RFC 8785: one way to write it, and a reader that takes nothing for granted.
 */
@NonNullByDefault
package org.laurea.sync.internal.json;

import org.eclipse.jdt.annotation.NonNullByDefault;
