package org.laurea.workbench.internal.part;

import java.util.concurrent.Executor;
import java.util.function.LongPredicate;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Does long work on the UI thread a few milliseconds at a time, so that the window stays alive. Work that is begun while other
 * work is under way takes its place.
 */
public final class Slices {

    private static final long SLICE = 8_000_000;

    private final Executor executor;
    private @Nullable Runnable current;

    /** Slices that run one after the other on an executor, which must not run them at once. */
    public Slices(Executor executor) {
        this.executor = executor;
    }

    /**
     * Begins work.
     *
     * @param work does some of it until {@link System#nanoTime()} is past the given value; tells whether all is done
     * @param done runs after the last slice
     */
    public void begin(LongPredicate work, Runnable done) {
        Runnable slice = new Runnable() {
            @Override
            public void run() {
                if (current != this) {
                    return;
                }
                if (work.test(System.nanoTime() + SLICE)) {
                    current = null;
                    done.run();
                } else {
                    executor.execute(this);
                }
            }
        };
        current = slice;
        executor.execute(slice);
    }

    /** Forgets work that is under way. */
    public void cancel() {
        current = null;
    }

    /** Whether work is under way. */
    public boolean isBusy() {
        return current != null;
    }
}
