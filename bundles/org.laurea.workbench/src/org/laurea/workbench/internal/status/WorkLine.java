package org.laurea.workbench.internal.status;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** Tells at the foot of the window what runs in the background for longer than a moment, how far it is, and can end it. */
final class WorkLine {

    private static final int PATIENCE_MILLIS = 500;
    private static final int WIDTH = 96;

    private final Texts texts = Texts.beside(WorkLine.class);
    private final Composite line;
    private final Label name;
    private final Button stop;
    private final List<Job> running = new CopyOnWriteArrayList<>();
    private final Runnable later = this::show;

    WorkLine(Composite strip) {
        line = Layouts.named(new Composite(strip, SWT.NONE), "status.work");
        line.setLayout(Layouts.flush(3));
        GridData place = new GridData();
        place.exclude = true;
        line.setLayoutData(place);
        line.setVisible(false);
        name = Layouts.named(new Label(line, SWT.NONE), "status.work.name");
        ProgressBar bar = new ProgressBar(line, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridData width = new GridData();
        width.widthHint = WIDTH;
        bar.setLayoutData(width);
        stop = Parts.button(line, "status.work.stop", texts.get("stop"), this::stop);
        stop.setLayoutData(new GridData());
    }

    /** Watches the jobs of the program until the line is gone. */
    void watch(IJobManager jobs) {
        JobChangeAdapter watcher = new JobChangeAdapter() {
            @Override
            public void running(@Nullable IJobChangeEvent event) {
                if (event != null && !event.getJob().isSystem()) {
                    running.add(event.getJob());
                    changed();
                }
            }

            @Override
            public void done(@Nullable IJobChangeEvent event) {
                if (event != null && running.remove(event.getJob())) {
                    changed();
                }
            }
        };
        jobs.addJobChangeListener(watcher);
        line.addDisposeListener(event -> jobs.removeJobChangeListener(watcher));
    }

    private void changed() {
        if (!line.isDisposed()) {
            line.getDisplay().asyncExec(() -> {
                if (!line.isDisposed()) {
                    line.getDisplay().timerExec(running.isEmpty() ? 0 : PATIENCE_MILLIS, later);
                }
            });
        }
    }

    /** Shows the oldest job, and looks again as long as there is one. */
    private void show() {
        if (line.isDisposed()) {
            return;
        }
        List<Job> now = List.copyOf(running);
        name.setText(now.isEmpty() ? "" : Parts.plain(told(now.get(0))));
        Parts.show(stop, now.stream().anyMatch(job -> JobProgress.told(job) != null));
        Parts.show(line, !now.isEmpty());
        line.getParent().layout(true, true);
        if (!now.isEmpty()) {
            line.getDisplay().timerExec(PATIENCE_MILLIS, later);
        }
    }

    private String told(Job job) {
        JobProgress progress = JobProgress.told(job);
        if (progress == null || progress.all() == 0) {
            return job.getName();
        }
        String rows = texts.get("work", job.getName(), progress.done(), progress.all());
        long left = progress.secondsLeft();
        return left < 0 ? rows : texts.get("work.left", rows, left);
    }

    /** Ends what can be ended. */
    private void stop() {
        running.stream().filter(job -> JobProgress.told(job) != null).forEach(Job::cancel);
    }
}
