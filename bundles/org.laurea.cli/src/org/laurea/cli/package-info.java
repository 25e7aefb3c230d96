/** Command line. */
@NonNullByDefault
package org.laurea.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
