package org.laurea.cli.internal.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.store.OpenStore;
import org.laurea.core.data.DataFolder;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.RegisterFiles;
import org.laurea.office.filing.Filing;
import org.laurea.office.keys.KeyCabinet;

/**
 * What a command that files works at.
 *
 * @param store the store
 * @param filing files its batches
 * @param cabinet the keys
 */
record FilingDesk(OpenStore store, Filing filing, KeyCabinet cabinet) implements AutoCloseable {

    static FilingDesk open(Session session) throws InputException, StoreException {
        return of(OpenStore.of(session), session);
    }

    /** The same where there may be no store yet. */
    static FilingDesk openOrMake(Session session) throws InputException, StoreException {
        return of(OpenStore.in(session, DataFolder.ofProcess()), session);
    }

    private static FilingDesk of(OpenStore store, Session session) throws InputException {
        FilingServices services = session.services().filing();
        Path folder = DataFolder.ofProcess();
        return new FilingDesk(store,
                services.filings().of(store.desk().store(), folder, store.desk().user(), session.clock()),
                services.cabinets().of(folder));
    }

    Batch batch(String text) throws InputException, StoreException {
        return store.batch(text);
    }

    /** The registers that batches are checked with. */
    List<String> registers() throws InputException {
        Path folder = store.desk().settings().registers();
        return Files.isDirectory(folder) ? RegisterFiles.load(folder).names() : List.of();
    }

    @Override
    public void close() {
        store.close();
    }
}
