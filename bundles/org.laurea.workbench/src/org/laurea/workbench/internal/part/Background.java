package org.laurea.workbench.internal.part;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;

/**
 * Work away from the UI thread, one at a time; what comes of it is told on that thread while a control lives. Begun and stopped on
 * the UI thread.
 */
public final class Background {

    private final Executor teller;
    private @Nullable Thread thread;

    /** What takes time; an interrupt ends it. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Exception;
    }

    /** Work for a control, until it is disposed. */
    public Background(Control control) {
        this(news -> tell(control, news));
        control.addDisposeListener(event -> stop());
    }

    /** Work of which {@code teller} tells. */
    Background(Executor teller) {
        this.teller = teller;
    }

    /** Whether something is under way. */
    public boolean isBusy() {
        return thread != null;
    }

    /** Does {@code work}, then tells {@code done}, or the failure to {@code failed}; a failure, too, if something is under way. */
    public <T> void start(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        start(work, () -> {}, done, failed);
    }

    /**
     * Does work that holds something.
     *
     * @param release lets go of it, such as of a PIN: when the work has ended, or at once if something is under way
     */
    public <T> void start(Work<T> work, Runnable release, Consumer<T> done, Consumer<Throwable> failed) {
        if (isBusy()) {
            release.run();
            failed.accept(new InputException(Messages.beside(Background.class).text("busy")));
            return;
        }
        Thread begun = new Thread(() -> {
            try {
                T result = work.run();
                end(() -> done.accept(result));
            } catch (Exception e) {
                end(() -> failed.accept(e));
            } finally {
                release.run();
            }
        }, "laurea-work");
        begun.setDaemon(true);
        thread = begun;
        begun.start();
    }

    /** Asks what is under way to end. */
    public void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    private void end(Runnable news) {
        teller.execute(() -> {
            thread = null;
            news.run();
        });
    }

    private static void tell(Control control, Runnable news) {
        try {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    news.run();
                }
            });
        } catch (SWTException gone) {
            ILog.of(Background.class).info("nobody hears of work that ended");
        }
    }

    /** What a failure tells the user; one that only a developer understands goes to the log. */
    public static String text(Throwable failure) {
        return Troubles.text(failure).orElseGet(() -> {
            ILog.of(Background.class).error("not foreseen", failure);
            return Messages.beside(Background.class).text("failed");
        }).in(Language.of(Locale.getDefault()));
    }
}
