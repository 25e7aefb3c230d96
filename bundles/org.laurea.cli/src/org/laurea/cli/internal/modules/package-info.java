/** The modules that the packed command line came with. */
@NonNullByDefault
package org.laurea.cli.internal.modules;

import org.eclipse.jdt.annotation.NonNullByDefault;
