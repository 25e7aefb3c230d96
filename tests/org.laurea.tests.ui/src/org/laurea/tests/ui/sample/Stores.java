package org.laurea.tests.ui.sample;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredType;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Stores as a start of the program may find them, with one batch that was made by nobody. */
public final class Stores {

    private static final String STORE = "store";
    private static final int FROM_END = 20;

    private Stores() {}

    /** A new store in a data folder, encrypted if there is a passphrase; whoever opens it closes it. */
    public static RecordStore open(Path data, String passphrase) {
        clear(data);
        BundleContext context = FrameworkUtil.getBundle(Stores.class).getBundleContext();
        RecordStores stores = context.getService(context.getServiceReference(RecordStores.class));
        try {
            RecordStore store = stores.open(new StoreRequest(data,
                    passphrase.isEmpty() ? null : passphrase.toCharArray(), false));
            StoredType type = new StoredType("sample", "1", "示例", "Sample", List.of());
            store.apply(new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "", new Reason("open", List.of()),
                    List.of(new Change.BatchOpened(UUID.randomUUID(), type, "10001", "20250625",
                            new BatchHead("示例", BatchState.DRAFT)))));
            return store;
        } catch (StoreException | ConflictException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Changes one byte of the newest entry of the journal in a data folder. */
    public static void damage(Path data) {
        try (RandomAccessFile journal = new RandomAccessFile(data.resolve(STORE).resolve("journal.lj").toFile(),
                "rw")) {
            long place = journal.length() - FROM_END;
            journal.seek(place);
            int old = journal.read();
            journal.seek(place);
            journal.write(old ^ 1);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Puts a file where the folder of the store should be. */
    public static void block(Path data) {
        clear(data);
        try {
            Files.writeString(data.resolve(STORE), "");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Leaves no store in a data folder. */
    public static void clear(Path data) {
        Path store = data.resolve(STORE);
        if (Files.exists(store)) {
            try (Stream<Path> files = Files.walk(store)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
