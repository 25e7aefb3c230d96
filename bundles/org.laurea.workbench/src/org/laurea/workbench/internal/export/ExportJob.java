package org.laurea.workbench.internal.export;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.PhotoReport;
import org.laurea.degree.PlatformOutput;
import org.laurea.office.Desk;
import org.laurea.office.export.ExportOrder;
import org.laurea.office.export.Exports;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.JobProgress;
import org.laurea.workbench.internal.status.Notices;

/** Hands a batch out in the background and tells at the foot of the window how it went. */
public final class ExportJob extends Job {

    private final Texts texts = Texts.beside(ExportJob.class);
    private final IWorkbenchWindow window;
    private final Exports exports;
    private final ExportOrder order;
    private final ExportWish wish;
    private final JobProgress progress;

    /** A job that still has to be scheduled. */
    public ExportJob(IWorkbenchWindow window, Desk desk, UUID batch, ExportWish wish) {
        super(Texts.beside(ExportJob.class).get("job"));
        this.window = window;
        this.wish = wish;
        exports = window.getService(Exports.class);
        progress = JobProgress.of(this);
        order = new ExportOrder(desk.store(), batch, desk.settings(), null, texts.language(), progress);
        setUser(false);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        progress.begin(monitor);
        try {
            tell(Banner.Kind.GOOD, done());
        } catch (CancellationException e) {
            tell(Banner.Kind.INFO, texts.get("stopped"));
            return Status.CANCEL_STATUS;
        } catch (InputException e) {
            tell(Banner.Kind.ERROR, texts.of(e.text()));
        } catch (StoreException e) {
            tell(Banner.Kind.ERROR, texts.of(e.text()));
        } catch (IOException e) {
            tell(Banner.Kind.ERROR, texts.get("failed", wish.out(), e.getClass().getSimpleName()));
        }
        return Status.OK_STATUS;
    }

    private String done() throws IOException, InputException, StoreException {
        if (wish instanceof ExportWish.Table table) {
            return told(exports.table(order, table.form(), table.out()));
        }
        if (wish instanceof ExportWish.Annotated annotated) {
            return told(exports.annotated(order, annotated.workbook(), annotated.out()));
        }
        if (wish instanceof ExportWish.Platform platform) {
            PlatformOutput output = exports.platform(order, platform.headers(), platform.out());
            return texts.get("done.platform", output.batches().size(), output.rows(),
                    output.rowsLeftOut(), platform.out());
        }
        if (wish instanceof ExportWish.Rejected rejected) {
            return texts.get("done.rejected", exports.rejected(order, rejected.out()), rejected.out());
        }
        PhotoReport report = exports.photos(order, wish.out());
        return texts.get("done.photos", report.people(), report.photos(),
                report.count(Severity.ERROR), report.count(Severity.WARNING));
    }

    private String told(List<Localized> notes) {
        String all = notes.stream().map(texts::of).collect(Collectors.joining(" "));
        return texts.get("done", wish.out(), all).strip();
    }

    private void tell(Banner.Kind kind, String sentence) {
        window.getWorkbench().getDisplay().asyncExec(() -> {
            if (window.getShell() != null && !window.getShell().isDisposed()) {
                Notices.of(window).tell(kind, sentence);
            }
        });
    }
}
