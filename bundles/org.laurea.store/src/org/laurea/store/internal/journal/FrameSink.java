package org.laurea.store.internal.journal;

import org.laurea.core.store.StoreException;

/** Where the frames of an entry go, one after the other. */
@FunctionalInterface
public interface FrameSink {

    /** Takes the next frame. */
    void write(Frame frame) throws StoreException;
}
