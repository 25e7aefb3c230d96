package org.laurea.app.internal.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.laurea.app.internal.door.Door;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.Localized;

/** Opens the store of a data folder and asks the user what only the user can answer. */
final class StoreDialogs {

    private final RecordStores stores;
    private final Path folder;
    private final Display display;
    private final Runnable beforeDialogs;
    private char @Nullable [] passphrase;
    private @Nullable Localized whyReadOnly;

    StoreDialogs(RecordStores stores, Path folder, Display display, Runnable beforeDialogs) {
        this.stores = stores;
        this.folder = folder;
        this.display = display;
        this.beforeDialogs = beforeDialogs;
    }

    /**
     * The store, opened as far as it was begun or from the start.
     *
     * @return {@code null} if the user leaves, or a window that is open already has come to the front
     */
    @Nullable
    RecordStore open(@Nullable StoreOpening early) {
        StoreOpening opening = early;
        boolean isReadOnly = false;
        try {
            while (true) {
                try {
                    if (opening == null && stores.isEncrypted(folder) && passphrase == null && !ask(false)) {
                        return null;
                    }
                    return (opening == null ? begin(isReadOnly) : opening).await(display);
                } catch (StoreException e) {
                    Answer answer = answer(e, isReadOnly);
                    if (answer == Answer.LEAVE) {
                        return null;
                    }
                    isReadOnly = answer == Answer.READ;
                    whyReadOnly = isReadOnly ? e.text() : null;
                }
                opening = null;
            }
        } finally {
            forget();
        }
    }

    /** Why the store was opened for reading only; empty if it was opened to work. */
    Optional<Localized> whyReadOnly() {
        Localized why = whyReadOnly;
        return why == null ? Optional.empty() : Optional.of(why);
    }

    private enum Answer {
        AGAIN, READ, LEAVE
    }

    private StoreOpening begin(boolean isReadOnly) {
        char[] secret = passphrase;
        return StoreOpening.begin(stores,
                new StoreRequest(folder, secret == null ? null : secret.clone(), isReadOnly));
    }

    private Answer answer(StoreException trouble, boolean wasReadOnly) {
        return switch (trouble.trouble()) {
            case IN_USE -> Door.knock(folder) ? Answer.LEAVE : Answer.READ;
            case READ_ONLY -> wasReadOnly ? unlessAgain(trouble) : Answer.READ;
            case PASSPHRASE -> ask(passphrase != null) ? Answer.AGAIN : Answer.LEAVE;
            case DAMAGED -> isRestored(trouble) ? Answer.AGAIN : Answer.LEAVE;
            default -> unlessAgain(trouble);
        };
    }

    private Answer unlessAgain(StoreException trouble) {
        beforeDialogs.run();
        return TroubleDialog.isToTryAgain(display, trouble) ? Answer.AGAIN : Answer.LEAVE;
    }

    private boolean isRestored(StoreException trouble) {
        beforeDialogs.run();
        return new RestoreDialog(stores, folder, trouble, passphrase).isRestored();
    }

    private boolean ask(boolean wasWrong) {
        beforeDialogs.run();
        forget();
        passphrase = PassphraseDialog.ask(wasWrong);
        return passphrase != null;
    }

    private void forget() {
        char[] secret = passphrase;
        if (secret != null) {
            Arrays.fill(secret, '\0');
            passphrase = null;
        }
    }
}
