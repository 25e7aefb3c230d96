package org.laurea.cli.internal.store;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.OfficeServices;
import org.laurea.cli.internal.Session;
import org.laurea.core.data.DataFolder;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.InputException;

/**
 * The way to the store in the data folder.
 *
 * @param session the session
 * @param office what works on the store
 * @param folder the data folder
 */
record StoreAccess(Session session, OfficeServices office, Path folder) {

    static StoreAccess of(Session session) throws InputException {
        return new StoreAccess(session, session.services().office(), DataFolder.ofProcess());
    }

    /** The same for another data folder. */
    StoreAccess in(Path other) {
        return new StoreAccess(session, office, other);
    }

    /** The name of the user, as it stands in the journal. */
    static String user() {
        return System.getProperty("user.name", "");
    }

    /** Something done with an open secret. */
    @FunctionalInterface
    interface Secretly<T> {

        /** Does it; the passphrase is wiped afterwards. */
        T with(char @Nullable [] passphrase) throws StoreException, InputException;
    }

    /**
     * Opens the store that is there.
     *
     * @param isReading whether reading is enough: then it does not matter that another process works on it
     * @throws InputException if there is none
     */
    RecordStore open(boolean isReading) throws InputException, StoreException {
        requireStore();
        return openOrMake(isReading);
    }

    /** Fails if there is no store. */
    void requireStore() throws InputException {
        if (!stores().exists(folder)) {
            throw new InputException(Session.text("store.none", folder));
        }
    }

    /**
     * Opens the store, or makes it: encrypted if the environment gives a passphrase. To read one that nobody has open costs less
     * when it is opened as if to write: then its index is there already.
     */
    RecordStore openOrMake(boolean isReading) throws InputException, StoreException {
        return secretly(passphrase -> {
            try {
                return stores().open(new StoreRequest(folder, passphrase, false));
            } catch (StoreException e) {
                boolean isOfOthers = e.trouble() == Trouble.IN_USE || e.trouble() == Trouble.READ_ONLY;
                if (!isReading || !isOfOthers) {
                    throw e;
                }
                return stores().open(new StoreRequest(folder, passphrase, true));
            }
        });
    }

    /** Does something with the passphrase of the store, if it has one. */
    <T> T secretly(Secretly<T> work) throws InputException, StoreException {
        char[] passphrase = stores().isEncrypted(folder) ? Passphrase.needed(session)
                : stores().exists(folder) ? null : Passphrase.given();
        try {
            return work.with(passphrase);
        } finally {
            if (passphrase != null) {
                Arrays.fill(passphrase, ' ');
            }
        }
    }

    RecordStores stores() {
        return office.stores();
    }
}
