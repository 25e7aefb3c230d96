package org.laurea.workbench.internal.status;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.workbench.internal.part.TimeLeft;

/** How far a job is, for the foot of the window, which shows it and lets the user end the job. */
public final class JobProgress implements IntakeProgress {

    private static final QualifiedName KEY = new QualifiedName("org.laurea.workbench", "progress");

    private volatile @Nullable IProgressMonitor monitor;
    private volatile TimeLeft time = new TimeLeft(System.nanoTime());
    private volatile int done;
    private volatile int all;

    /** The progress of a job that has not begun. From then on the user can end it. */
    public static JobProgress of(Job job) {
        JobProgress made = new JobProgress();
        job.setProperty(KEY, made);
        return made;
    }

    /** The progress that a job tells; {@code null} for a job that tells none and cannot be ended. */
    static @Nullable JobProgress told(Job job) {
        return job.getProperty(KEY) instanceof JobProgress known ? known : null;
    }

    /** The job begins. */
    public void begin(@Nullable IProgressMonitor running) {
        time = new TimeLeft(System.nanoTime());
        monitor = running;
    }

    @Override
    public void rows(int rowsDone, int rowsInAll) {
        if (rowsDone < done) {
            time = new TimeLeft(System.nanoTime());
        }
        done = rowsDone;
        all = rowsInAll;
    }

    @Override
    public boolean isCancelled() {
        IProgressMonitor running = monitor;
        return running != null && running.isCanceled();
    }

    int done() {
        return done;
    }

    /** How many rows there are, 0 as long as nobody knows. */
    int all() {
        return all;
    }

    /** How many seconds are left until all rows are gone through once, by what was done so far; -1 as long as that is a guess. */
    long secondsLeft() {
        return time.seconds(done, all, System.nanoTime());
    }
}
