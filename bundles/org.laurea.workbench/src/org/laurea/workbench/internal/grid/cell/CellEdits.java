package org.laurea.workbench.internal.grid.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Reason;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.grid.clip.CellValue;
import org.laurea.workbench.internal.grid.index.GridModel;

/** Changes to the document as people make them in the grid, each one change set. Success and failure are told by the document. */
public final class CellEdits {

    private final GridModel model;
    private final BatchDocument document;
    private final CodeFields codes;

    /** Edits of the document of a model. */
    public CellEdits(GridModel model, CodeFields codes) {
        this.model = model;
        this.codes = codes;
        document = model.document();
    }

    /** Sets a cell to what was typed, and what belongs to it: the name of a code, the code of a name. */
    public void type(int position, int field, String value) {
        Map<Integer, String> all = new LinkedHashMap<>(codes.partners(position, field, value));
        all.put(field, value);
        List<CellEdit> edits = new ArrayList<>();
        all.forEach((target, text) -> add(position, target, text, edits));
        apply("edit", edits);
    }

    /** Sets cells; columns of the texts are translated by {@code fields}. */
    public void set(String reason, List<CellValue> cells, int[] fields) {
        apply(reason, different(cells, fields));
    }

    /** Sets cells and adds records below the last one, as one change; columns of the cells are translated by {@code fields}. */
    public void paste(List<CellValue> cells, int[] fields, List<Map<Integer, String>> below) {
        List<CellEdit> edits = different(cells, fields);
        int texts = edits.size() + below.stream().mapToInt(Map::size).sum();
        if (texts > 0 && !document.isReadOnly()) {
            document.put(Reason.of("paste", texts), edits, values(below));
        }
    }

    /** Applies a way to mend a finding of a row. */
    public void fix(int position, Fix fix) {
        List<CellEdit> edits = new ArrayList<>();
        fix.set().forEach((code, text) -> add(position, fieldOf(code), text, edits));
        apply("fix", edits);
    }

    /** Gives cells the text back that they were imported with. */
    public void restore(List<CellValue> cells, int[] fields) {
        List<CellValue> before = new ArrayList<>();
        for (CellValue cell : cells) {
            @Nullable
            String imported = model.imported(cell.row(), fields[cell.column()]);
            if (imported != null) {
                before.add(new CellValue(cell.row(), cell.column(), imported));
            }
        }
        set("restore", before, fields);
    }

    /** Adds records with some texts, by the index of the field. */
    public void add(List<Map<Integer, String>> rows) {
        if (!rows.isEmpty() && !document.isReadOnly()) {
            document.add(Reason.of("add", rows.size()), values(rows));
        }
    }

    /** Takes records out. */
    public void remove(Collection<UUID> records) {
        if (!records.isEmpty() && !document.isReadOnly()) {
            document.remove(Reason.of("remove", records.size()), List.copyOf(records));
        }
    }

    private List<CellEdit> different(List<CellValue> cells, int[] fields) {
        List<CellEdit> edits = new ArrayList<>(cells.size());
        for (CellValue cell : cells) {
            add(cell.row(), fields[cell.column()], cell.value(), edits);
        }
        return edits;
    }

    private List<List<String>> values(List<Map<Integer, String>> rows) {
        int fields = document.type().fields().size();
        return rows.stream().map(row -> IntStream.range(0, fields)
                .mapToObj(field -> row.getOrDefault(field, "")).toList()).toList();
    }

    private void apply(String reason, List<CellEdit> edits) {
        if (!edits.isEmpty() && !document.isReadOnly()) {
            document.edit(Reason.of(reason, edits.size()), edits);
        }
    }

    private void add(int position, int field, String value, List<CellEdit> edits) {
        @Nullable
        UUID record = model.record(position);
        if (record != null && field >= 0 && !model.value(position, field).equals(value)) {
            edits.add(new CellEdit(record, field, value));
        }
    }

    private int fieldOf(String code) {
        return IntStream.range(0, document.type().fields().size())
                .filter(field -> document.type().fields().get(field).code().equals(code)).findFirst().orElse(-1);
    }
}
