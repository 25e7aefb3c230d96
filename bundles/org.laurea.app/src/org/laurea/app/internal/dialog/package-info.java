/** The frame of the dialogs of the program itself. */
@NonNullByDefault
package org.laurea.app.internal.dialog;

import org.eclipse.jdt.annotation.NonNullByDefault;
