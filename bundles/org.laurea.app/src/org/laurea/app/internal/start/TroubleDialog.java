package org.laurea.app.internal.start;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;

/** Tells why the store cannot be opened. */
final class TroubleDialog {

    private TroubleDialog() {}

    /** Whether the user wants to try once more; otherwise to leave. */
    static boolean isToTryAgain(Display display, StoreException trouble) {
        Messages messages = Messages.beside(TroubleDialog.class);
        Language language = Language.of(Locale.getDefault());
        MessageDialog dialog = new MessageDialog(display.getActiveShell(), messages.format(language, "trouble.title"),
                null, trouble.text().in(language), MessageDialog.ERROR, 0, messages.format(language, "trouble.again"),
                messages.format(language, "leave"));
        return dialog.open() == 0;
    }
}
