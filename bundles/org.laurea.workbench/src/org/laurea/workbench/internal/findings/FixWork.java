package org.laurea.workbench.internal.findings;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.RowFinding;
import org.laurea.office.edit.Reasons;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.banner.Outcomes;
import org.laurea.workbench.internal.part.PageStack;
import org.laurea.workbench.internal.part.Texts;

/** Brings fixes into the document: one at once, several by a preview in the place of the tree. */
final class FixWork {

    private final PageStack pages;
    private final Texts texts;
    private final Outcomes outcomes;
    private final Runnable done;
    private final FixPreview preview;
    private @Nullable FindingsModel model;
    private boolean isPreviewing;
    private String kind = "";

    /** What runs {@code done} when the tree shall be seen again. */
    FixWork(PageStack pages, Texts texts, Outcomes outcomes, Runnable done) {
        this.pages = pages;
        this.texts = texts;
        this.outcomes = outcomes;
        this.done = done;
        preview = new FixPreview(pages.control(), texts, this::apply, this::leave);
    }

    /** Works on the findings of another document, or of none; a preview is given up. */
    void on(@Nullable FindingsModel shown) {
        model = shown;
        isPreviewing = false;
    }

    /** Whether the preview is in the place of the tree. */
    boolean isPreviewing() {
        return isPreviewing;
    }

    /** Applies one fix of one finding. */
    void apply(RowFinding finding, Fix fix) {
        FindingsModel shown = model;
        if (shown != null) {
            FixPlan plan = new FixPlan(shown.document(), false);
            plan.add(finding, fix);
            kind = shown.texts().title(finding.finding().rule().code());
            apply(plan.lines());
        }
    }

    /** Shows what the best fixes of findings would change, of all or of those that may be applied without asking. */
    void preview(List<FindingItem> items, boolean safeOnly) {
        FindingsModel shown = model;
        if (shown == null || shown.document().isReadOnly()) {
            return;
        }
        FixPlan plan = new FixPlan(shown.document(), safeOnly);
        shown.find(items).forEach(plan::add);
        boolean isOneKind = items.stream().map(FindingItem::rule).distinct().count() == 1;
        kind = isOneKind ? shown.texts().title(items.get(0).rule()) : "";
        FindingTexts names = shown.texts();
        List<FixLine> lines = plan.lines();
        preview.show(texts.get("preview.title", lines.size()), lines,
                line -> new String[] {names.row(line.row()),
                        names.fieldName(shown.document().type().fields().get(line.field()).code()),
                        VisibleSpace.of(line.before()),
                        line.after().isEmpty() ? texts.get("cleared") : VisibleSpace.of(line.after())});
        isPreviewing = true;
        pages.show(preview.control());
        preview.focus();
    }

    private void apply(List<FixLine> lines) {
        FindingsModel shown = model;
        if (shown != null) {
            List<CellEdit> edits = FixPlan.stillRight(lines, shown.document());
            if (!edits.isEmpty()) {
                outcomes.tell(shown.document().edit(kind.isEmpty() ? Reasons.fix(edits.size())
                        : Reasons.fix(edits.size(), kind), edits),
                        texts.get("fixed.done", edits.size()));
            }
            leave();
        }
    }

    private void leave() {
        isPreviewing = false;
        done.run();
    }
}
