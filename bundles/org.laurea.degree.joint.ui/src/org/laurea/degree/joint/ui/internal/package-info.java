/** What joint degrees need on the screen beyond the common parts. */
@NonNullByDefault
package org.laurea.degree.joint.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
