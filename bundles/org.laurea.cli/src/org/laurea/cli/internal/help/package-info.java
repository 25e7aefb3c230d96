/** The texts of the help. */
@NonNullByDefault
package org.laurea.cli.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
