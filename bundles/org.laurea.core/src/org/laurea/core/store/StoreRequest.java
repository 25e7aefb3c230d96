package org.laurea.core.store;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which store to open, and how.
 *
 * @param folder the data folder; a store on a database server has its connection named there
 * @param passphrase the passphrase of an encrypted store, or one to create the store with; the caller wipes it afterwards
 * @param isReadOnly whether reading is enough: then a store that another process has open is opened too, as it is now
 */
public record StoreRequest(Path folder, char @Nullable [] passphrase, boolean isReadOnly) {

    /** The unencrypted store of a folder, to work with. */
    public static StoreRequest of(Path folder) {
        return new StoreRequest(folder, null, false);
    }
}
