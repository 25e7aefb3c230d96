package org.laurea.store.internal;

import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.set;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.laurea.core.store.Acceptance;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change.BatchAltered;
import org.laurea.core.store.Change.WarningAccepted;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreRequest;

/** Makes a backup to be kept, of made-up records: once for each version of the store's format. */
public final class KeptBackup {

    static final UUID BATCH = new UUID(2, 0);

    private static final int RECORDS = 20;

    private KeptBackup() {}

    /** An empty folder to work in, and the backup. */
    public static void main(String[] arguments) throws Exception {
        List<UUID> ids = IntStream.range(0, RECORDS).mapToObj(i -> new UUID(1, i)).toList();
        try (RecordStore store = new LaureaStores().open(StoreRequest.of(Path.of(arguments[0])))) {
            store.apply(set("wang", Texts.batch(BATCH, ids)));
            store.apply(set("li", edited(BATCH, ids.get(0), 0, "张三0", "李四")));
            store.apply(set("wang",
                    new WarningAccepted(new Acceptance(BATCH, ids.get(1), "D-1", "XM", "张三1", "查过"))));
            store.apply(set("li", new BatchAltered(BATCH, new BatchHead("夏", BatchState.DRAFT),
                    new BatchHead("夏", BatchState.CHECKED))));
            store.backup(Path.of(arguments[1]));
        }
    }
}
