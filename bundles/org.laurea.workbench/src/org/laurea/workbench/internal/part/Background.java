package org.laurea.workbench.internal.part;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;

/**
 * Work away from the UI thread, one at a time; what comes of it is told on that thread while a control lives. Begun and stopped on
 * the UI thread.
 */
public final class Background {

    private final Control control;
    private @Nullable Thread thread;

    /** What takes time; an interrupt ends it. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Exception;
    }

    /** Work for a control, until it is disposed. */
    public Background(Control control) {
        this.control = control;
        control.addDisposeListener(event -> stop());
    }

    /** Whether something is under way. */
    public boolean isBusy() {
        return thread != null;
    }

    /** Does {@code work} unless something is under way, then tells {@code done}, or the failure to {@code failed}. */
    public <T> void start(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (isBusy()) {
            return;
        }
        Thread begun = new Thread(() -> {
            try {
                T result = work.run();
                tell(() -> done.accept(result));
            } catch (Exception e) {
                tell(() -> failed.accept(e));
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

    private void tell(Runnable news) {
        try {
            control.getDisplay().asyncExec(() -> {
                thread = null;
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
