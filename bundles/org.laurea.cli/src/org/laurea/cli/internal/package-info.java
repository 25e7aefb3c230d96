/** The commands of the command line. */
@NonNullByDefault
package org.laurea.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
