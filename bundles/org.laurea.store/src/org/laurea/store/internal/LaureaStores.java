package org.laurea.store.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;
import org.osgi.service.component.annotations.Component;

/** Opens stores: in a folder, or on a database server that a folder names. */
@Component
public final class LaureaStores implements RecordStores {

    @Override
    public boolean exists(Path folder) {
        return OpenFolder.journal(folder).exists();
    }

    @Override
    public boolean isEncrypted(Path folder) {
        try {
            return exists(folder) && OpenFolder.journal(folder).isEncrypted();
        } catch (StoreException e) {
            return false;
        }
    }

    @Override
    public RecordStore open(StoreRequest request) throws StoreException {
        OpenFolder folder = OpenFolder.open(request);
        try {
            return new IndexedStore(new FileBacking(folder));
        } catch (StoreException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public void connect(Path folder, String url, String user) throws StoreException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Diagnosis examine(StoreRequest request) throws StoreException {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Path> backups(Path folder) throws StoreException {
        return List.of();
    }

    @Override
    public Backup verify(Path backup, char @Nullable [] passphrase) throws StoreException {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Path restore(Path backup, Path folder, char @Nullable [] passphrase) throws StoreException {
        throw new UnsupportedOperationException();
    }
}
