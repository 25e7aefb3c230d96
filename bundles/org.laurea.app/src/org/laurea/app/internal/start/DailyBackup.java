package org.laurea.app.internal.start;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;

/** Has the store write its backup of the day; whether one is due, and where it lies, is the store's matter. */
final class DailyBackup extends Job {

    /** How long the window is left alone first. */
    static final long DELAY_MILLIS = 20_000;

    private final RecordStore store;

    DailyBackup(RecordStore store) {
        super(Messages.beside(DailyBackup.class).format(Language.of(Locale.getDefault()), "backup.daily"));
        this.store = store;
        setPriority(DECORATE);
        setSystem(true);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            store.backupOfToday();
            return Status.OK_STATUS;
        } catch (StoreException e) {
            return new Status(IStatus.WARNING, "org.laurea.app", e.text().in(Language.of(Locale.getDefault())));
        }
    }
}
