package org.laurea.core.store;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** The service that opens stores and looks after them. */
public interface RecordStores {

    /** Whether there is a store in a data folder. */
    boolean exists(Path folder);

    /** Whether the store of a data folder asks for a passphrase. */
    boolean isEncrypted(Path folder);

    /**
     * Opens the store of a data folder; makes it if there is none. What the index lacks is taken from the journal; a change set
     * of which only a part reached the disk, and which was therefore never acknowledged, is cut off.
     *
     * @throws StoreException if another process has it open, the passphrase is wrong, or the journal is damaged
     */
    RecordStore open(StoreRequest request) throws StoreException;

    /**
     * Makes the store of a folder, which nobody may have open, anew as an encrypted one. There is no way back, and none without the
     * passphrase, which the caller wipes.
     *
     * @throws StoreException if the store has an entry, is encrypted already, or lives on a server; then it is as it was
     */
    void encrypt(Path folder, char[] passphrase) throws StoreException;

    /**
     * Names the database server that the store of a folder lives on, so that several desktops can share it. The folder must not
     * have a store yet. The password is never kept.
     *
     * @param url a JDBC address such as {@code jdbc:postgresql://host/database}
     */
    void connect(Path folder, String url, String user) throws StoreException;

    /**
     * Reads every byte of the store of a folder, which nobody may have open, compares the index with the journal and makes it
     * anew where it differs.
     */
    Diagnosis examine(StoreRequest request) throws StoreException;

    /** The backups that lie in a data folder, the newest first. */
    List<Path> backups(Path folder) throws StoreException;

    /** Looks into a backup and verifies it by restoring it to a place that is removed afterwards. */
    Backup verify(Path backup, char @Nullable [] passphrase) throws StoreException;

    /**
     * Puts a backup in the place of the store of a folder, which nobody may have open. What was there is kept beside it.
     *
     * @return where the former store lies now; {@code null} if there was none
     */
    @Nullable
    Path restore(Path backup, Path folder, char @Nullable [] passphrase) throws StoreException;
}
