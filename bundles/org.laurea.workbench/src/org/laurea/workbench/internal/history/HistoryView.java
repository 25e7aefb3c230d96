package org.laurea.workbench.internal.history;

import org.eclipse.swt.widgets.Composite;
import org.laurea.office.Desk;
import org.laurea.workbench.internal.part.DocumentView;

/** The view of the past of the selected record and its batch. */
public final class HistoryView extends DocumentView<HistoryPanel> {

    @Override
    protected HistoryPanel open(Composite parent) {
        return new HistoryPanel(parent, getSite().getService(Desk.class).store());
    }
}
