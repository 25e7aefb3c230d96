package org.laurea.workbench.internal.findings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.internal.batch.Moving;
import org.laurea.workbench.internal.part.DocumentView;

/** The view of what is wrong with the batch in front. */
public final class FindingsView extends DocumentView<FindingsPanel> {

    @Override
    protected FindingsPanel open(Composite parent) {
        return new FindingsPanel(parent, this::titles, this::move, this::reveal);
    }

    /** Shows what all safe fixes would change. */
    void previewSafe() {
        FindingsPanel shown = panel();
        if (shown != null) {
            shown.previewSafe();
        }
    }

    private void move(BatchDocument document, List<UUID> records) {
        new Moving(getSite().getWorkbenchWindow(), getSite().getService(Desk.class), document).move(records);
    }

    private Function<String, Localized> titles(BatchDocument document) {
        DegreeChecks checks = getSite().getService(DegreeChecks.class);
        Optional<DegreeCategory> category = getSite().getService(Desk.class).types().named(document.type().id());
        return rule -> category.map(known -> checks.title(known, rule)).orElseGet(() -> Localized.verbatim(rule));
    }
}
