package org.laurea.store.internal;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.backup.Replay;
import org.laurea.store.internal.backup.Replayed;
import org.laurea.store.internal.crypto.StoreKeys;
import org.laurea.store.internal.index.Digest;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.index.Replaying;
import org.laurea.store.internal.journal.Journal;

/** Proves a journal by making an index of it. */
final class IndexReplay implements Replay {

    @Override
    public Replayed into(Path folder, Journal journal, @Nullable StoreKeys keys) throws StoreException {
        char[] password = keys == null ? new char[0] : keys.indexPassword();
        try (Index index = Index.file(folder.resolve("index"), password)) {
            Replaying.replay(journal, index);
            return of(index);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** What an index holds. */
    static Replayed of(Index index) throws StoreException {
        return new Replayed(index.position().sequence(), Digest.count(index, "record"),
                Digest.of(index, Digest.CONTENT));
    }
}
