package org.laurea.store.internal;

import java.nio.file.Path;
import java.util.UUID;

import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;

/**
 * Imports until that fails, and twice more, then waits for a line and imports once more; says the sequence of every entry that was
 * acknowledged, and every trouble.
 */
public final class FullDiskWorker {

    private static final int IMPORTED = 300;
    private static final int TROUBLES = 3;

    private FullDiskWorker() {}

    /** The data folder. */
    public static void main(String[] arguments) throws Exception {
        int troubles = 0;
        try (RecordStore store = new LaureaStores().open(StoreRequest.of(Path.of(arguments[0])))) {
            while (troubles < TROUBLES) {
                try {
                    System.out.println(imported(store));
                } catch (StoreException e) {
                    System.out.println(e.trouble());
                    troubles++;
                }
            }
            System.in.read();
            System.out.println(imported(store));
        }
    }

    private static long imported(RecordStore store) throws Exception {
        return store.apply(Texts.set("wang", Texts.batch(UUID.randomUUID(), Texts.ids(IMPORTED)))).sequence();
    }
}
