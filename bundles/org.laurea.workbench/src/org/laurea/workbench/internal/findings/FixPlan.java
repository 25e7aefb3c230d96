package org.laurea.workbench.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.store.StoredField;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Fix;

/** What fixes would change, cell by cell. A cell that two findings want to change follows the first of them. */
final class FixPlan {

    private final BatchDocument document;
    private final boolean safeOnly;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<Cell, FixLine> lines = new LinkedHashMap<>();

    private record Cell(UUID record, int field) {}

    /** A plan of safe fixes alone, or of the best fix of each finding. */
    FixPlan(BatchDocument document, boolean safeOnly) {
        this.document = document;
        this.safeOnly = safeOnly;
        for (StoredField field : document.type().fields()) {
            fields.put(field.code(), fields.size());
        }
    }

    /** Takes the best fix of a finding in. */
    void add(RowFinding found) {
        if (found.isOpen()) {
            found.finding().fixes().stream().filter(fix -> !fix.set().isEmpty() && (fix.safe() || !safeOnly))
                    .findFirst()
                    .ifPresent(fix -> add(found, fix));
        }
    }

    /** Takes a certain fix of a finding in. */
    void add(RowFinding found, Fix fix) {
        UUID record = found.record();
        int row = record == null ? -1 : document.indexOf(record);
        if (record == null || row < 0) {
            return;
        }
        List<FixLine> cells = new ArrayList<>();
        fix.set().forEach((code, after) -> {
            int field = fields.getOrDefault(code, -1);
            if (field >= 0 && !document.value(row, field).equals(after)) {
                cells.add(new FixLine(record, row, field, document.value(row, field), after, fix.safe()));
            }
        });
        if (cells.stream().noneMatch(line -> lines.containsKey(new Cell(record, line.field())))) {
            cells.forEach(line -> lines.put(new Cell(record, line.field()), line));
        }
    }

    /** The cells, in the order in which they were taken in; several fields of one fix beside each other. */
    List<FixLine> lines() {
        return List.copyOf(lines.values());
    }

    /** The edits of lines whose cells still hold what they held when the plan was made. */
    static List<CellEdit> stillRight(List<FixLine> lines, BatchDocument document) {
        List<CellEdit> edits = new ArrayList<>(lines.size());
        for (FixLine line : lines) {
            int row = document.indexOf(line.record());
            if (row >= 0 && document.value(row, line.field()).equals(line.before())) {
                edits.add(line.edit());
            }
        }
        return edits;
    }
}
