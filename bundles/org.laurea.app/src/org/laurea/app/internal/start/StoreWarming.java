package org.laurea.app.internal.start;

import java.util.Locale;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;

/**
 * Has the store load what it needs for its first real question and did not need for the start, so that no click waits for it. What
 * it is asked for is not there; if it does not answer, whoever asks next is told.
 */
final class StoreWarming extends Job {

    /** How long the window is left alone first. */
    static final long DELAY_MILLIS = 500;

    private static final UUID NOWHERE = new UUID(0, 0);

    private final RecordStore store;

    StoreWarming(RecordStore store) {
        super(StoreWarming.class.getSimpleName());
        this.store = store;
        setPriority(DECORATE);
        setSystem(true);
    }

    /** Ends it, so that the store can be closed: what has not begun never does, what is under way is waited for. */
    void end() {
        cancel();
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            store.acceptances(NOWHERE);
            return Status.OK_STATUS;
        } catch (StoreException e) {
            return new Status(IStatus.INFO, "org.laurea.app", e.text().in(Language.of(Locale.getDefault())));
        }
    }
}
