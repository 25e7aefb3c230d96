package org.laurea.store.internal;

import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredRecord;

/**
 * Opens a store, imports, edits and undoes in it, closes it, and again without end. Says before it opens the store {@value #OPENS},
 * and the sequence and the hash of every entry when it is acknowledged.
 */
public final class StoreWorker {

    /** What it says before it opens the store. */
    static final String OPENS = "opens";

    private static final int MOST_IMPORTED = 400;
    private static final int STEPS = 30;

    private StoreWorker() {}

    /** The data folder and a seed. */
    public static void main(String[] arguments) throws Exception {
        Random random = new Random(Long.parseLong(arguments[1]));
        while (true) {
            System.out.println(OPENS);
            try (RecordStore store = new LaureaStores().open(StoreRequest.of(Path.of(arguments[0])))) {
                for (int step = 0; step < STEPS; step++) {
                    Entry entry = work(store, random);
                    System.out.println(entry.sequence() + " " + entry.hash());
                }
            }
        }
    }

    private static Entry work(RecordStore store, Random random) throws Exception {
        List<Batch> batches = store.batches();
        int kind = random.nextInt(10);
        Optional<Entry> undoable = store.undoable("wang");
        if (batches.isEmpty() || kind == 0) {
            return store.apply(
                    set("wang", Texts.batch(UUID.randomUUID(), Texts.ids(1 + random.nextInt(MOST_IMPORTED)))));
        } else if (kind < 3 && undoable.isPresent()) {
            return store.revert(undoable.get().sequence(), UUID.randomUUID(), Instant.now(), "wang",
                    Reason.of("undo"));
        }
        UUID batch = batches.get(random.nextInt(batches.size())).id();
        StoredRecord[] one = new StoredRecord[1];
        store.records(batch, record -> one[0] = record);
        int field = random.nextInt(Texts.FIELDS);
        return store.apply(set("wang", edited(batch, one[0].id(), field, one[0].values().get(field),
                "v" + random.nextInt())));
    }
}
