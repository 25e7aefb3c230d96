package org.laurea.workbench.internal.form;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.part.DocumentWatch;
import org.laurea.workbench.selection.RecordSelection;

/** The view of the selected record as a form. */
public final class RecordView extends ViewPart implements DocumentWatch.Listener {

    private @Nullable RecordPanel panel;
    private @Nullable DocumentWatch watch;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        if (parent != null) {
            panel = new RecordPanel(parent, new SiteServices(getSite(), this::reveal));
            watch = new DocumentWatch(getSite().getPage(), this);
        }
    }

    @Override
    public void selected(@Nullable RecordSelection selection) {
        RecordPanel shown = panel;
        if (shown != null && selection == null) {
            shown.show(null, null, -1);
        } else if (shown != null && selection != null) {
            UUID first = selection.records().isEmpty() ? null : selection.records().get(0);
            shown.show(selection.document(), first, selection.field());
        }
    }

    @Override
    public void changed(DocumentChange change) {
        RecordPanel shown = panel;
        if (shown != null) {
            shown.refresh(change);
        }
    }

    @Override
    public void setFocus() {
        RecordPanel shown = panel;
        if (shown != null) {
            shown.setFocus();
        }
    }

    @Override
    public void dispose() {
        DocumentWatch following = watch;
        panel = null;
        if (following != null) {
            following.close();
        }
        super.dispose();
    }

    private void reveal(UUID record, int field) {
        DocumentWatch following = watch;
        if (following != null) {
            following.show(record, field);
        }
    }
}
