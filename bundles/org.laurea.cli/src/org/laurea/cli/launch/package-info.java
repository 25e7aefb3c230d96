/** Starts the framework for the command line; the only part of the bundle that runs outside the framework. */
@NonNullByDefault
package org.laurea.cli.launch;

import org.eclipse.jdt.annotation.NonNullByDefault;
