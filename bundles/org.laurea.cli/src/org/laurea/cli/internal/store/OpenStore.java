package org.laurea.cli.internal.store;

import org.laurea.cli.internal.Session;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.office.Desk;

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
