package org.laurea.workbench.internal.form;

import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.part.DocumentView;

/** The view of the selected record as a form. */
public final class RecordView extends DocumentView<RecordPanel> {

    @Override
    protected RecordPanel open(Composite parent) {
        return new RecordPanel(parent, new SiteServices(getSite(), this::show));
    }
}
