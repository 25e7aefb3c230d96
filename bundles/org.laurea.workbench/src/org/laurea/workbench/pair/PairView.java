package org.laurea.workbench.pair;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.selection.RecordSelection;

/**
 * A view of the selected record beside the one that belongs to it. A module says how that one is found, and which fields may
 * differ; all others are marked where they do.
 */
public abstract class PairView extends ViewPart {

    private final ISelectionListener listener = this::selected;
    private @Nullable PairTable table;
    private @Nullable Job search;

    /**
     * How the partner of a record is found. Called on the UI thread, which alone may read the document; what it returns is called
     * on another one.
     */
    protected abstract Callable<Optional<Partner>> search(BatchDocument document, StoredRecord record);

    /** The record type that the view is for. */
    protected abstract String recordType();

    /** The codes of the fields that may differ. */
    protected abstract Set<String> mayDiffer();

    /** What the view tells: {@code empty} before anything is selected, {@code none} if there is no partner, {@code mine}, {@code theirs}. */
    protected abstract String text(String key);

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite root = new Composite(requireNonNull(parent), SWT.NONE);
        root.setLayout(Layouts.page(1));
        Palette.of(root).paint(root, Role.BACKGROUND, Role.FOREGROUND);
        PairTable made = new PairTable(root, text("mine"), text("theirs"));
        made.tell(text("empty"));
        table = made;
        getSite().getPage().addSelectionListener(listener);
        selected(this, getSite().getPage().getSelection());
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(listener);
        super.dispose();
    }

    @Override
    public void setFocus() {
        PairTable shown = table;
        if (shown != null) {
            shown.setFocus();
        }
    }

    private void selected(@Nullable IWorkbenchPart part, @Nullable ISelection selection) {
        PairTable shown = table;
        if (shown == null || !(selection instanceof RecordSelection records) || records.isEmpty()
                || !records.document().type().id().equals(recordType())) {
            return;
        }
        BatchDocument document = records.document();
        int index = document.indexOf(records.records().get(0));
        if (index >= 0) {
            StoredRecord record = document.record(index);
            start(shown, document, record, search(document, record));
        }
    }

    private void start(PairTable shown, BatchDocument document, StoredRecord record,
            Callable<Optional<Partner>> finding) {
        Job before = search;
        if (before != null) {
            before.cancel();
        }
        Job job = Job.createSystem(text("theirs"), (@Nullable IProgressMonitor monitor) -> {
            IStatus end = Status.OK_STATUS;
            try {
                Optional<Partner> partner = finding.call();
                if (monitor == null || !monitor.isCanceled()) {
                    shown.run(() -> show(shown, document, record, partner));
                }
            } catch (StoreException e) {
                shown.run(() -> shown.tell(e.text().in(shown.language())));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return end;
        });
        search = job;
        job.schedule();
    }

    private void show(PairTable shown, BatchDocument document, StoredRecord record, Optional<Partner> partner) {
        if (partner.isEmpty()) {
            shown.tell(text("none"));
        } else {
            List<PairLine> lines = PairLine.of(document.type(), record.values(), partner.get(), mayDiffer(),
                    shown.language());
            shown.show(lines, partner.get().place());
        }
    }
}
