package org.laurea.cli.internal.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.laurea.cli.internal.Session;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Severity;

/** The store of the data folder with a desk at it, for commands of other rooms. */
public final class OpenStore implements AutoCloseable {

    private final AtDesk desk;

    private OpenStore(AtDesk desk) {
        this.desk = desk;
    }

    /** Opens it to be written. */
    public static OpenStore of(Session session) throws InputException, StoreException {
        return new OpenStore(new AtDesk(StoreAccess.of(session), false));
    }

    /** Opens the store of another folder; makes it if there is none. */
    public static OpenStore in(Session session, Path folder) throws InputException, StoreException {
        StoreAccess access = StoreAccess.of(session).in(folder);
        return new OpenStore(new AtDesk(access, access.openOrMake(false)));
    }

    /**
     * Checks a batch and lets its warnings stand.
     *
     * @return how many errors it has; without any, the batch is checked then
     */
    public long check(UUID batch, String reason) throws InputException, StoreException {
        Callable<CompletableFuture<BatchDocument>> opening = () -> desk.desk().open(batch);
        try (BatchDocument document = desk.done(opening)) {
            desk.done(document::check);
            List<RowFinding> open = desk.seen(() -> openWarnings(document));
            if (!open.isEmpty()) {
                desk.done(() -> document.accept(open, reason));
                desk.done(document::check);
            }
            return desk.seen(document::tally).errors();
        }
    }

    private static List<RowFinding> openWarnings(BatchDocument document) {
        List<RowFinding> open = new ArrayList<>();
        document.forEachFinding(found -> {
            if (found.isOpen() && found.finding().rule().severity() == Severity.WARNING) {
                open.add(found);
            }
        });
        return open;
    }

    /** The desk. */
    public Desk desk() {
        return desk.desk();
    }

    /** The batch that is meant by its name, the beginning of its id, or its award date. */
    public Batch batch(String text) throws InputException, StoreException {
        return BatchNames.find(desk.store(), text);
    }

    /** The short name of a batch and what it is. */
    public static String name(Batch batch) {
        return BatchNames.of(batch.id());
    }

    /** The record type of a batch. */
    public static Localized title(Batch batch) {
        return BatchNames.title(batch.type());
    }

    @Override
    public void close() {
        desk.close();
    }
}
