/** The form of a record, made from the description of its type: the way to work by keyboard and screen reader alone. */
@NonNullByDefault
package org.laurea.workbench.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
