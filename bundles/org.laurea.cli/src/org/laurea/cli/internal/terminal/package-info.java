/** The terminal: streams, languages, colours, progress. */
@NonNullByDefault
package org.laurea.cli.internal.terminal;

import org.eclipse.jdt.annotation.NonNullByDefault;
