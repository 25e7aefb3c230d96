package org.laurea.store.internal.backup;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.crypto.StoreKeys;
import org.laurea.store.internal.journal.Journal;

/** Makes an index of a journal and looks into it: the proof that a backup can be worked with. */
@FunctionalInterface
public interface Replay {

    /**
     * Makes the index of {@code journal} in {@code folder}, which is not there yet and is removed with everything in it afterwards,
     * and closes the index. The journal stays open.
     *
     * @param keys with which the index is encrypted too, {@code null} if the journal is not encrypted
     * @throws StoreException if a step does not fit what was before it
     */
    Replayed into(Path folder, Journal journal, @Nullable StoreKeys keys) throws StoreException;
}
