package org.laurea.workbench.internal.findings;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.batch.Moving;
import org.laurea.workbench.internal.part.DocumentWatch;
import org.laurea.workbench.selection.RecordSelection;

/** The view of what is wrong with the batch in front. */
public final class FindingsView extends ViewPart implements DocumentWatch.Listener {

    private @Nullable FindingsPanel panel;
    private @Nullable DocumentWatch watch;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        if (parent != null) {
            panel = new FindingsPanel(parent, this::titles, (document, records) -> new Moving(
                    getSite().getWorkbenchWindow(), getSite().getService(Desk.class), document).move(records), (record,
                            field) -> {
                        DocumentWatch following = watch;
                        if (following != null) {
                            following.reveal(record, field);
                        }
                    });
            watch = new DocumentWatch(getSite().getPage(), this);
        }
    }

    @Override
    public void selected(@Nullable RecordSelection selection) {
        FindingsPanel shown = panel;
        if (shown != null) {
            shown.setDocument(selection == null ? null : selection.document());
        }
    }

    @Override
    public void changed(DocumentChange change) {
        FindingsPanel shown = panel;
        if (shown != null) {
            shown.changed(change);
        }
    }

    /** Shows what all safe fixes would change. */
    void previewSafe() {
        FindingsPanel shown = panel;
        if (shown != null) {
            shown.previewSafe();
        }
    }

    @Override
    public void setFocus() {
        FindingsPanel shown = panel;
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

    private Function<String, Localized> titles(BatchDocument document) {
        DegreeChecks checks = getSite().getService(DegreeChecks.class);
        Optional<DegreeCategory> category = getSite().getService(Desk.class).types().named(document.type().id());
        return rule -> category.map(known -> checks.title(known, rule)).orElseGet(() -> Localized.verbatim(rule));
    }
}
