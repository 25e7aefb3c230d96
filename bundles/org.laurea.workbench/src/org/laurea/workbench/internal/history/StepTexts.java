package org.laurea.workbench.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.Acceptance;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.Change;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.office.batch.BatchSteps;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.People;
import org.laurea.workbench.internal.part.Texts;

/**
 * What the steps of an entry say to people.
 *
 * @param texts the messages
 * @param type the record type of the batch
 */
record StepTexts(Texts texts, StoredType type) {

    /** The lines of a step; of records that are added only a line for the whole. */
    List<StepLine> of(Change change) {
        List<StepLine> lines = new ArrayList<>();
        if (change instanceof Change.RecordEdited edited) {
            for (FieldEdit edit : edited.edits()) {
                lines.add(new StepLine(field(edit.field()), edit.before(), edit.after()));
            }
        } else if (change instanceof Change.RecordAdded added) {
            lines.add(new StepLine(texts.get("added"), "", name(added.values())));
        } else if (change instanceof Change.RecordRemoved removed) {
            lines.add(new StepLine(texts.get("removed"), name(removed.values()), ""));
        } else if (change instanceof Change.BatchAltered altered) {
            alter(lines, altered.before(), altered.after());
        } else if (change instanceof Change.WarningAccepted accepted) {
            lines.add(new StepLine(warning("accepted", accepted.acceptance()), "", accepted.acceptance().reason()));
        } else if (change instanceof Change.AcceptanceWithdrawn withdrawn) {
            lines.add(new StepLine(warning("withdrawn", withdrawn.acceptance()), withdrawn.acceptance().reason(), ""));
        } else if (change instanceof Change.DocumentKept kept) {
            lines.add(new StepLine(texts.get("kept"), "", kept.document().kind() + " " + kept.document().name()));
        } else {
            lines.add(new StepLine(texts.get(change instanceof Change.BatchOpened ? "opened" : "dropped"), "", ""));
        }
        return lines;
    }

    private void alter(List<StepLine> lines, BatchHead before, BatchHead after) {
        if (!before.name().equals(after.name())) {
            lines.add(new StepLine(texts.get("name"), before.name(), after.name()));
        }
        if (before.state() != after.state()) {
            lines.add(new StepLine(texts.get("state"), texts.of(BatchSteps.title(before.state())),
                    texts.of(BatchSteps.title(after.state()))));
        }
    }

    private String warning(String key, Acceptance acceptance) {
        return texts.get(key, acceptance.rule());
    }

    private String field(int index) {
        StoredField field = index < type.fields().size() ? type.fields().get(index) : null;
        return field == null ? Integer.toString(index) : FieldNames.of(field, texts.language());
    }

    private String name(List<String> values) {
        int field = People.field(type);
        return field < 0 || field >= values.size() ? "" : values.get(field);
    }
}
