package org.laurea.store.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;
import org.laurea.store.internal.backup.Backups;
import org.laurea.store.internal.backup.Restoration;
import org.laurea.store.internal.backup.RollingBackups;
import org.laurea.store.internal.lock.StoreLock;
import org.laurea.store.internal.postgres.ServerFile;
import org.osgi.service.component.annotations.Component;

/** Opens stores: in a folder, or on a database server that a folder names. */
@Component
public final class LaureaStores implements RecordStores {

    @Override
    public boolean exists(Path folder) {
        return OpenFolder.journal(folder).exists() || ServerFile.exists(OpenFolder.store(folder));
    }

    @Override
    public boolean isEncrypted(Path folder) {
        try {
            return OpenFolder.journal(folder).exists() && OpenFolder.journal(folder).isEncrypted();
        } catch (StoreException e) {
            Logger.getLogger(LaureaStores.class.getName()).log(Level.FINE, "no journal to look at", e);
            return false;
        }
    }

    @Override
    public RecordStore open(StoreRequest request) throws StoreException {
        if (ServerFile.exists(OpenFolder.store(request.folder()))) {
            return new IndexedStore(ServerBacking.open(request));
        }
        boolean isReading = request.isReadOnly() && exists(request.folder());
        OpenFolder folder = isReading ? OpenFolder.openReadOnly(request) : OpenFolder.open(request);
        try {
            return new IndexedStore(isReading ? new ReadOnlyBacking(folder) : new FileBacking(folder));
        } catch (StoreException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public void encrypt(Path folder, char[] passphrase) throws StoreException {
        FirstEncryption.of(folder, passphrase);
    }

    @Override
    public void connect(Path folder, String url, String user) throws StoreException {
        ServerFile.write(OpenFolder.store(folder), exists(folder), url, user);
    }

    @Override
    public Diagnosis examine(StoreRequest request) throws StoreException {
        if (ServerFile.exists(OpenFolder.store(request.folder()))) {
            return ServerBacking.examine(request);
        }
        return Examination.of(request);
    }

    @Override
    public List<Path> backups(Path folder) throws StoreException {
        return RollingBackups.list(OpenFolder.store(folder));
    }

    @Override
    public Backup verify(Path backup, char @Nullable [] passphrase) throws StoreException {
        return new Backups(new IndexReplay(), Path.of(System.getProperty("java.io.tmpdir"))).verify(backup, passphrase);
    }

    @Override
    public @Nullable Path restore(Path backup, Path folder, char @Nullable [] passphrase) throws StoreException {
        Path store = OpenFolder.store(folder);
        try (StoreLock lock = StoreLock.acquire(store)) {
            Restoration restoration = new Restoration(folder, store);
            restoration.finish();
            return restoration.restore(backup, passphrase, OpenFolder.backups(folder), LocalDateTime.now());
        }
    }
}
