package org.laurea.degree.dual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.laurea.core.store.StoredField;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.edit.EditCompanion;
import org.osgi.service.component.annotations.Component;

/**
 * Edits the two records of a certificate in step: what is typed into one comes into the other too, but for the degree category and
 * the certificate number (annex 二.2(5)). A number that stands in one record, or in more than two, is no pair.
 */
@Component(service = EditCompanion.class)
public final class PairedEdits implements EditCompanion {

    private static final int PAIR = 2;

    @Override
    public String recordType() {
        return "dual";
    }

    @Override
    public List<CellEdit> companions(BatchDocument document, List<CellEdit> edits) {
        List<String> codes = document.type().fields().stream().map(StoredField::code).toList();
        int number = codes.indexOf("XWZSBH");
        Map<String, List<Integer>> rowsOf = rows(document, number, edits);
        List<CellEdit> companions = new ArrayList<>();
        for (CellEdit edit : edits) {
            int row = document.indexOf(edit.record());
            List<Integer> pair = row < 0 ? List.of() : rowsOf.getOrDefault(document.value(row, number), List.of());
            if (pair.size() == PAIR && !EqualRowsCheck.NOT_COMPARED.contains(codes.get(edit.field()))) {
                int partner = pair.get(0) == row ? pair.get(1) : pair.get(0);
                companions.add(new CellEdit(document.record(partner).id(), edit.field(), edit.value()));
            }
        }
        return companions;
    }

    /** The rows of each certificate number that an edit concerns. */
    private static Map<String, List<Integer>> rows(BatchDocument document, int number, List<CellEdit> edits) {
        Set<String> wanted = new HashSet<>();
        for (CellEdit edit : edits) {
            int row = document.indexOf(edit.record());
            if (row >= 0) {
                wanted.add(document.value(row, number));
            }
        }
        wanted.remove("");
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < document.size() && !wanted.isEmpty(); row++) {
            String text = document.value(row, number);
            if (wanted.contains(text)) {
                rows.computeIfAbsent(text, any -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }
}
