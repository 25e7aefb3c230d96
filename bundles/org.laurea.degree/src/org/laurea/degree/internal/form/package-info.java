/** Rules of stage form. */
@NonNullByDefault
package org.laurea.degree.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
