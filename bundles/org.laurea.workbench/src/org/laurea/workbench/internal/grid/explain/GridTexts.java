package org.laurea.workbench.internal.grid.explain;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.store.StoredField;
import org.laurea.core.text.Localized;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.grid.table.Differences;
import org.laurea.workbench.internal.grid.table.TableTexts;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Texts;

/** What the table tells in words, in the language of the user. */
public final class GridTexts implements TableTexts {

    private final GridModel model;
    private final Explainer explainer;
    private final Differences differences;
    private final Texts texts = Texts.beside(GridTexts.class);

    /** The texts of a table. */
    public GridTexts(GridModel model, Explainer explainer, Differences differences) {
        this.model = model;
        this.explainer = explainer;
        this.differences = differences;
    }

    @Override
    public List<String> names() {
        return fields().stream().map(field -> FieldNames.of(field, texts.language())).toList();
    }

    @Override
    public String column(int field) {
        StoredField stored = fields().get(field);
        @Nullable
        RecordType type = model.document().recordType();
        return type == null ? texts.get("column.tip.short", stored.zh(), stored.code())
                : texts.get("column.tip", stored.zh(), stored.code(), type.field(field).length());
    }

    @Override
    public String cell(int position, int field) {
        String tip = explainer.tip(position, field);
        @Nullable
        Localized difference = differences.of(position, field);
        return difference == null ? tip : (tip + '\n' + texts.of(difference)).strip();
    }

    @Override
    public String filterHint() {
        return texts.get("filter.hint");
    }

    private List<StoredField> fields() {
        return model.document().type().fields();
    }
}
