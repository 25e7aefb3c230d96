package org.laurea.workbench.internal.modules;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.laurea.core.module.ModuleException;
import org.laurea.core.text.Localized;

/** Work on modules away from the UI thread; what comes of it is told on that thread while a control lives. */
final class ModuleWork {

    /** What takes time. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws ModuleException;
    }

    private final Control control;
    private final Consumer<Localized> failed;

    ModuleWork(Control control, Consumer<Localized> failed) {
        this.control = control;
        this.failed = failed;
    }

    /** Does {@code work} in a job with this name, then tells {@code done} or the failure. */
    <T> void start(String name, Work<T> work, Consumer<T> done) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(@Nullable IProgressMonitor monitor) {
                try {
                    T result = work.run();
                    tell(() -> done.accept(result));
                } catch (ModuleException e) {
                    tell(() -> failed.accept(e.text()));
                }
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private void tell(Runnable news) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    news.run();
                }
            });
        }
    }
}
