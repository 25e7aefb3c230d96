/** The rules of stage form: how a value is written. */
@NonNullByDefault
package org.laurea.degree.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
