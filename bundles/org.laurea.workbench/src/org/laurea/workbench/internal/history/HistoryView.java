package org.laurea.workbench.internal.history;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.laurea.office.Desk;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.part.DocumentWatch;
import org.laurea.workbench.selection.RecordSelection;

/** The view of the past of the selected record and its batch. */
public final class HistoryView extends ViewPart implements DocumentWatch.Listener {

    private @Nullable HistoryPanel panel;
    private @Nullable DocumentWatch watch;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        if (parent != null) {
            panel = new HistoryPanel(parent, getSite().getService(Desk.class).store());
            watch = new DocumentWatch(getSite().getPage(), this);
        }
    }

    @Override
    public void selected(@Nullable RecordSelection selection) {
        HistoryPanel shown = panel;
        if (shown != null && selection == null) {
            shown.show(null, null);
        } else if (shown != null && selection != null) {
            shown.show(selection.document(), selection.records().isEmpty() ? null : selection.records().get(0));
        }
    }

    @Override
    public void changed(DocumentChange change) {
        HistoryPanel shown = panel;
        if (shown != null) {
            shown.changed(change);
        }
    }

    @Override
    public void setFocus() {
        HistoryPanel shown = panel;
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
}
