/** The command that runs a hub. */
@NonNullByDefault
package org.laurea.cli.internal.hub;

import org.eclipse.jdt.annotation.NonNullByDefault;
