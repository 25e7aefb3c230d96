package org.laurea.store.internal;

import java.util.List;

import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;
import org.laurea.store.internal.index.Digest;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.index.Replaying;
import org.laurea.store.internal.journal.Disk;
import org.laurea.store.internal.journal.FileDisk;

/**
 * A look at every byte of a store: the journal when it is opened; the index by its checksum, and its rows beside those of one that
 * is made anew of the journal.
 */
final class Examination {

    private Examination() {}

    /** Looks at a store that nobody has open. */
    static Diagnosis of(StoreRequest request) throws StoreException {
        try (OpenFolder folder = OpenFolder.open(request)) {
            return of(folder);
        } catch (StoreException e) {
            if (e.trouble() != Trouble.DAMAGED) {
                throw e;
            }
            return new Diagnosis(0, 0, "", List.of(e.text()), false);
        }
    }

    private static Diagnosis of(OpenFolder folder) throws StoreException {
        Disk disk = new FileDisk();
        boolean isBroken = new IndexChecksum(disk, IndexKeeper.file(folder.store())).isBroken();
        try (IndexKeeper keeper = new IndexKeeper(disk, folder.store(), folder.journal(), folder.keys())) {
            boolean isRebuilt = keeper.isRebuilt();
            if (!isRebuilt && (isBroken || !isEqual(keeper.index(), folder))) {
                keeper.rebuild();
                isRebuilt = true;
            }
            return new Diagnosis(folder.journal().head().sequence(), Digest.count(keeper.index(), "record"),
                    folder.journal().head().hash(), List.of(), isRebuilt);
        }
    }

    private static boolean isEqual(Index index, OpenFolder folder) throws StoreException {
        try (Index fresh = Index.memory()) {
            Replaying.replay(folder.journal(), fresh);
            return Digest.of(index, Digest.ALL).equals(Digest.of(fresh, Digest.ALL));
        } catch (StoreException e) {
            if (e.trouble() == Trouble.DAMAGED) {
                throw e;
            }
            return false;
        }
    }
}
