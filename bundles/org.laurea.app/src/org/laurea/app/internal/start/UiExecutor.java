package org.laurea.app.internal.start;

import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Runs work on the UI thread, at once if it is asked there, and not at all once the display is gone.
 *
 * @param display the display
 */
record UiExecutor(Display display) implements Executor {

    @Override
    public void execute(@Nullable Runnable work) {
        if (work == null || display.isDisposed()) {
            return;
        }
        if (display.getThread() == Thread.currentThread()) {
            work.run();
        } else {
            display.asyncExec(work);
        }
    }
}
