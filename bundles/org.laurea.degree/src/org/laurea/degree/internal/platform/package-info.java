/** Files for the official platform: which rows may go, grouped by award date. */
@NonNullByDefault
package org.laurea.degree.internal.platform;

import org.eclipse.jdt.annotation.NonNullByDefault;
