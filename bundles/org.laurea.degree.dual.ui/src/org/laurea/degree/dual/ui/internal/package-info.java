/** What double degrees need on the screen beyond the common parts. */
@NonNullByDefault
package org.laurea.degree.dual.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
