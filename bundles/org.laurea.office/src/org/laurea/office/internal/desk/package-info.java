/** The desk: open documents, the thread that writes, undo, and the checks of the office. */
@NonNullByDefault
package org.laurea.office.internal.desk;

import org.eclipse.jdt.annotation.NonNullByDefault;
