/** What minor degrees need on the screen beyond the common parts. */
@NonNullByDefault
package org.laurea.degree.minor.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
