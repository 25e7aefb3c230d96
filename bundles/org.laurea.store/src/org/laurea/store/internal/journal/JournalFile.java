package org.laurea.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A file with random access that several threads use. */
public interface JournalFile extends Closeable {

    /** Its length in bytes. */
    long size() throws IOException;

    /** Fills the rest of {@code target} from {@code offset} on, less only at the end of the file. */
    void read(long offset, ByteBuffer target) throws IOException;

    /** Writes all of {@code source} at {@code offset}. When it fails, a part may have been written. */
    void write(long offset, ByteBuffer source) throws IOException;

    /** Cuts everything from {@code size} on. */
    void truncate(long size) throws IOException;

    /** Returns when everything written so far is on disk and will be found there, the length included. */
    void force() throws IOException;
}
