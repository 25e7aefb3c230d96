/** What people are told when a key cannot be used or a message is not to be believed. */
@NonNullByDefault
package org.laurea.trust.internal.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;
