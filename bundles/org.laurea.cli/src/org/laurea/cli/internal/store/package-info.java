/** The commands that work on the store, and how they get at it. */
@NonNullByDefault
package org.laurea.cli.internal.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
