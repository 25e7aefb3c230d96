package org.laurea.workbench.internal.grid.explain;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.office.batch.RecordMove;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Fix;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Texts;

/** Says in one sentence what is wrong with a cell, and why; what was imported where nothing is wrong. */
public final class Explainer {

    private static final Comparator<RowFinding> WORST_FIRST = Comparator
            .<RowFinding, Boolean>comparing(finding -> !finding.isOpen())
            .thenComparing(finding -> finding.finding().rule().severity());

    private final GridModel model;
    private final Texts texts = Texts.beside(Explainer.class);

    /** An explainer of the rows of a model. */
    public Explainer(GridModel model) {
        this.model = model;
    }

    /** What is to say about a cell. */
    public Explanation of(int position, int field) {
        int row = model.row(position);
        if (row < 0 || field < 0) {
            return new Explanation(null, texts.get(model.size() == 0 ? "explain.no.rows" : "explain.nothing.selected"),
                    List.of(), false);
        }
        String place = texts.get("explain.place", row + 1, name(field));
        List<RowFinding> here = findings(row, field);
        if (here.isEmpty()) {
            boolean isStray = isStray(row, field);
            return new Explanation(isStray ? Severity.WARNING : null, texts.get("explain.line", place, isStray
                    ? texts.get("explain.stray", BatchNames.day(model.document().batch().day()))
                    : fine(position, row, field)), List.of(), isStray);
        }
        RowFinding worst = here.get(0);
        String more = here.size() > 1 ? texts.get("explain.more", here.size() - 1) : "";
        List<Fix> fixes = here.stream().filter(RowFinding::isOpen).flatMap(one -> one.finding().fixes().stream())
                .filter(fix -> !fix.set().isEmpty()).toList();
        return new Explanation(worst.isOpen() ? worst.finding().rule().severity() : null,
                texts.get("explain.line", place, wrong(worst)) + more, fixes, isStray(row, field));
    }

    /** What is told of a cell while the mouse rests on it; empty if nothing is to tell. */
    public String tip(int position, int field) {
        StringBuilder tip = new StringBuilder();
        int row = model.row(position);
        if (row >= 0) {
            findings(row, field).forEach(finding -> tip.append(wrong(finding)).append('\n'));
            @Nullable
            String imported = model.imported(position, field);
            if (imported != null) {
                tip.append(imported(imported)).append('\n');
            }
        }
        return tip.toString().strip();
    }

    /** Whether a mark is one of an error or a warning. */
    public static boolean isProblem(@Nullable Severity mark) {
        return mark == Severity.ERROR || mark == Severity.WARNING;
    }

    private String fine(int position, int row, int field) {
        @Nullable
        String imported = model.imported(position, field);
        if (imported != null) {
            return imported(imported);
        }
        long others = model.document().findings(row).stream().filter(RowFinding::isOpen)
                .filter(finding -> isProblem(finding.finding().rule().severity())).count();
        if (others > 0) {
            return texts.get("explain.others", others);
        }
        return texts.get(model.document().isBehind() ? "explain.behind" : "explain.fine");
    }

    private boolean isStray(int row, int field) {
        StoredType type = model.document().type();
        return field == type.indexOf("awardDate")
                && RecordMove.isStray(model.document().batch(), model.document().record(row).values());
    }

    private String imported(String text) {
        return texts.get(text.isEmpty() ? "explain.imported.empty" : "explain.imported", text);
    }

    private String wrong(RowFinding found) {
        String message = texts.of(found.finding().message());
        String basis = texts.of(found.finding().rule().basisText());
        String whole = basis.isEmpty() ? message : texts.get("explain.basis", message, basis);
        Acceptance acceptance = found.acceptance();
        return acceptance == null ? whole : texts.get("explain.accepted", whole, acceptance.reason());
    }

    private List<RowFinding> findings(int row, int field) {
        String code = model.document().type().fields().get(field).code();
        return model.document().findings(row).stream().filter(found -> code.equals(found.finding().field()))
                .sorted(WORST_FIRST).toList();
    }

    private String name(int field) {
        StoredField stored = model.document().type().fields().get(field);
        return FieldNames.of(stored, texts.language());
    }
}
