package org.laurea.app.internal.encryption;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;

/**
 * The wish to have the empty store encrypted: uttered while the window is open, fulfilled when the store is closed. The passphrase
 * is in memory only, and only in between.
 */
public final class Encryption {

    private char @Nullable [] passphrase;

    /** Takes the wish; the passphrase is wiped when it is fulfilled or forgotten. */
    void wish(char[] chosen) {
        forget();
        passphrase = chosen;
    }

    /** Takes the wish back. */
    void forget() {
        char[] secret = passphrase;
        if (secret != null) {
            Arrays.fill(secret, '\0');
            passphrase = null;
        }
    }

    /** Encrypts the store of a folder, which is closed, if that was wished for. What stands against it is told; then it is as it was. */
    public void fulfil(RecordStores stores, Path folder) {
        char[] secret = passphrase;
        boolean isOpen = secret != null;
        while (secret != null && isOpen) {
            try {
                stores.encrypt(folder, secret);
                isOpen = false;
            } catch (StoreException e) {
                isOpen = isToTryAgain(e);
            }
        }
        forget();
    }

    private static boolean isToTryAgain(StoreException trouble) {
        Messages messages = Messages.beside(Encryption.class);
        Language language = Language.of(Locale.getDefault());
        MessageDialog dialog = new MessageDialog(null, messages.format(language, "failed"), null,
                trouble.text().in(language), MessageDialog.ERROR, 0, messages.format(language, "failed.again"),
                messages.format(language, "failed.leave"));
        return dialog.open() == 0;
    }
}
