package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;

/** The files that a journal is made of, and nothing more, so that a test can stand in for a disk that fails. */
public interface Disk {

    /** Whether there is such a file. */
    boolean exists(Path path);

    /** Opens a file that is there; {@code isReadOnly} if nothing will be written. */
    JournalFile open(Path path, boolean isReadOnly) throws IOException;

    /** Makes a file that must not be there, and makes that durable. */
    JournalFile create(Path path) throws IOException;

    /** Gives a file another name in the same folder at once, in the place of what has that name, and makes that durable. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file if it is there. */
    void remove(Path path) throws IOException;

    /** Whether {@code cause}, met when writing to a file, means that no space is left. */
    boolean isFull(Path path, IOException cause);
}
