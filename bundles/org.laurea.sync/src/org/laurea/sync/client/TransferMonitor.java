package org.laurea.sync.client;

import java.time.Duration;

/** Watches a transfer; called by the thread that sends. */
public interface TransferMonitor {

    /** Watches nothing. */
    TransferMonitor NONE = new TransferMonitor() {};

    /**
     * How far it is.
     *
     * @param there bytes of pieces that the hub has
     * @param all bytes of all pieces
     */
    default void progress(long there, long all) {}

    /** Something failed and will be tried again after a pause. */
    default void waiting(HubException failure, Duration pause) {}

    /** Whether to stop; asked before each call. An interrupt of the thread stops at once, also in the middle of a call. */
    default boolean isCancelled() {
        return false;
    }
}
