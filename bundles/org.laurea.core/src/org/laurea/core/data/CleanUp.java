package org.laurea.core.data;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The removal of what is there for a while: done when it is closed, or else when the process ends, also by an interrupt. */
public final class CleanUp implements AutoCloseable {

    /** What removes files. It may be called again when they are gone, and on another thread. */
    @FunctionalInterface
    public interface Removal {

        /** Removes what is there. */
        void run() throws IOException;
    }

    private final Removal removal;
    private final Thread atEnd = new Thread(this::runAtEnd, "remove temporary files");

    private CleanUp(Removal removal) {
        this.removal = removal;
    }

    /** Sees to a removal from now on. */
    public static CleanUp of(Removal removal) {
        CleanUp made = new CleanUp(removal);
        Runtime.getRuntime().addShutdownHook(made.atEnd);
        return made;
    }

    @Override
    public void close() throws IOException {
        try {
            removal.run();
        } finally {
            forget();
        }
    }

    private void runAtEnd() {
        try {
            removal.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the process ends already, what was to be done at its end is done by then. */
    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            atEnd.setDaemon(true);
        }
    }
}
