package org.laurea.cli.internal.terminal;

import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;

/** Shows on a screen how many rows were read and how fast. Costs one addition a row. */
public final class Progress implements AutoCloseable {

    private static final long INTERVAL = 200;
    private static final long FIRST = 500;

    private final Terminal terminal;
    private final Messages messages = Messages.beside(Progress.class);
    private final long start = System.nanoTime();
    private final Thread shower;
    private volatile boolean ended;
    private long rows;

    private Progress(Terminal terminal) {
        this.terminal = terminal;
        this.shower = new Thread(this::show, "progress");
        shower.setDaemon(true);
    }

    /**
     * Reads all of {@code rows} by way of {@code work}, with progress if the terminal shows it.
     */
    public static <T> T over(RowSource rows, Terminal terminal, Work<T> work) throws InputException {
        if (!terminal.showsProgress()) {
            return work.on(rows);
        }
        try (Progress progress = new Progress(terminal)) {
            progress.shower.start();
            return work.on(sink -> rows.forEach(row -> {
                progress.rows++;
                sink.accept(row);
            }));
        }
    }

    /** Progress of work that says itself how far it is, if the terminal shows progress. */
    public static Progress start(Terminal terminal) {
        Progress progress = new Progress(terminal);
        if (terminal.showsProgress()) {
            progress.shower.start();
        }
        return progress;
    }

    /** So many rows are done. */
    public void reach(long done) {
        rows = done;
    }

    /** Something that reads rows. */
    @FunctionalInterface
    public interface Work<T> {

        /** Reads the rows and gives the result. */
        T on(RowSource rows) throws InputException;
    }

    private void show() {
        try {
            Thread.sleep(FIRST);
            while (!ended) {
                double seconds = (System.nanoTime() - start) / 1e9;
                terminal.status(messages.format(terminal.language(), "progress", rows, Math.round(rows / seconds)));
                Thread.sleep(INTERVAL);
            }
        } catch (InterruptedException e) {
            ended = true;
        }
    }

    @Override
    public void close() {
        ended = true;
        shower.interrupt();
        if (terminal.showsProgress()) {
            terminal.status("");
        }
    }
}
