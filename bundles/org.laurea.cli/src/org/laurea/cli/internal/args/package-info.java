/** Words of the command line: which options a command takes, and what the user gave. */
@NonNullByDefault
package org.laurea.cli.internal.args;

import org.eclipse.jdt.annotation.NonNullByDefault;
