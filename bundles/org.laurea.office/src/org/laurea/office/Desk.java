package org.laurea.office;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.text.InputException;
import org.laurea.office.document.BatchDocument;

/**
 * One user at work on one store. Everything that takes time runs on threads of the desk; its results come through futures, and
 * what changes in documents is told on the executor that the desk was opened with.
 */
public interface Desk extends AutoCloseable {

    /** The store it works on. */
    RecordStore store();

    /** The name of the user, as it stands in the journal. */
    String user();

    /** The record types that are installed. */
    InstalledTypes types();

    /** What the office chose: its unit, its registers. */
    DeskSettings settings();

    /**
     * Keeps what the office chooses. Documents that are open follow with their next check.
     *
     * @throws InputException if it cannot be written
     */
    void choose(DeskSettings settings) throws InputException;

    /** Opens a batch; a batch that is open already gives the same document. The document is loaded and checked when it comes. */
    default CompletableFuture<BatchDocument> open(UUID batch) {
        return open(batch, first -> {});
    }

    /**
     * Opens a batch, and gives the first records of a large one as soon as they are read.
     *
     * @param glance gets a document that {@link BatchDocument#isPartial is partial}, at most once, before the whole comes, on the
     *            executor of the desk
     */
    CompletableFuture<BatchDocument> open(UUID batch, Consumer<BatchDocument> glance);

    /** Takes the user's newest change back; empty if there is none. Fails with a conflict if somebody changed the same since. */
    CompletableFuture<Optional<Entry>> undo();

    /** Does again what was taken back last; empty if there is nothing. */
    CompletableFuture<Optional<Entry>> redo();

    /** Tells {@code listener} of changes that are lost though their document was closed, until the returned handle is closed. */
    Registration listen(Consumer<LostChange> listener);

    /** Closes the documents, then the store; waits for changes that are on their way to disk. */
    @Override
    void close();
}
