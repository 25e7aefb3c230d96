/** The commands that sign, seal, file and verify. */
@NonNullByDefault
package org.laurea.cli.internal.filing;

import org.eclipse.jdt.annotation.NonNullByDefault;
