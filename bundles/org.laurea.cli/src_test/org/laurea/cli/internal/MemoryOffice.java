package org.laurea.cli.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.Localized;
import org.laurea.office.Desk;
import org.laurea.office.DeskSettings;
import org.laurea.office.Desks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.LostChange;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.export.Exports;
import org.laurea.office.intake.Intakes;
import org.laurea.testkit.MemoryStore;

/** An office whose store lives in memory; it has no imports and no exports. */
final class MemoryOffice implements OfficeServices, RecordStores, Desks {

    final MemoryStore store = new MemoryStore();
    boolean isThere = true;
    boolean isOfOthers;
    @Nullable
    Trouble trouble;

    @Override
    public RecordStores stores() {
        return this;
    }

    @Override
    public Desks desks() {
        return this;
    }

    @Override
    public Intakes intakes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Exports exports() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean exists(Path folder) {
        return isThere;
    }

    @Override
    public boolean isEncrypted(Path folder) {
        return false;
    }

    @Override
    public RecordStore open(StoreRequest request) throws StoreException {
        fail();
        if (isOfOthers && !request.isReadOnly()) {
            throw new StoreException(Trouble.IN_USE, Localized.verbatim("in use"));
        }
        return store;
    }

    private void fail() throws StoreException {
        Trouble present = trouble;
        if (present != null) {
            throw new StoreException(present, Localized.verbatim("trouble"));
        }
    }

    @Override
    public void encrypt(Path folder, char[] passphrase) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void connect(Path folder, String url, String user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Diagnosis examine(StoreRequest request) throws StoreException {
        fail();
        return new Diagnosis(3, 2, "abc", List.of(Localized.verbatim("one byte is wrong")), true);
    }

    @Override
    public List<Path> backups(Path folder) {
        return List.of();
    }

    @Override
    public Backup verify(Path backup, char @Nullable [] passphrase) {
        return new Backup(backup, Instant.EPOCH, 3, 2, "abc");
    }

    @Override
    public @Nullable Path restore(Path backup, Path folder, char @Nullable [] passphrase) {
        return folder.resolve("former");
    }

    @Override
    public Desk open(RecordStore opened, String user, Executor listeners) {
        return new MemoryDesk(user);
    }

    /** A desk that can undo and redo. */
    private final class MemoryDesk implements Desk {

        private final String user;

        MemoryDesk(String user) {
            this.user = user;
        }

        @Override
        public RecordStore store() {
            return store;
        }

        @Override
        public String user() {
            return user;
        }

        @Override
        public InstalledTypes types() {
            return List::of;
        }

        @Override
        public DeskSettings settings() {
            return new DeskSettings("", Path.of("registers"));
        }

        @Override
        public void choose(DeskSettings settings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<BatchDocument> open(UUID batch, Consumer<BatchDocument> glance) {
            return CompletableFuture.failedFuture(new StoreException(Trouble.DISK_FULL, Localized.verbatim("full")));
        }

        @Override
        public CompletableFuture<Optional<Entry>> undo() {
            return revert(store.undoable(user), "undo");
        }

        @Override
        public CompletableFuture<Optional<Entry>> redo() {
            return revert(store.redoable(user), "redo");
        }

        private CompletableFuture<Optional<Entry>> revert(Optional<Entry> entry, String key) {
            CompletableFuture<Optional<Entry>> done = new CompletableFuture<>();
            try {
                done.complete(entry.isEmpty() ? Optional.empty()
                        : Optional.of(store.revert(entry.get().sequence(), UUID.randomUUID(), Instant.EPOCH, user,
                                Reason.of(key, entry.get().reason().key()))));
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
            return done;
        }

        @Override
        public Registration listen(Consumer<LostChange> listener) {
            return () -> {};
        }

        @Override
        public void close() {
            // the store is looked at afterwards
        }
    }
}
