package org.laurea.office.amendment;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.Change;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoredField;

/**
 * A line of an amendment with the record that it means.
 *
 * @param line the number of the line among the records of the content, from 1 on
 * @param filed the record, as it is now
 * @param edits what is corrected; nothing of a revocation
 */
public record Match(long line, FiledRecord filed, List<FieldEdit> edits) {

    /** A match; the list is copied. */
    public Match {
        edits = List.copyOf(edits);
    }

    /** The step that corrects the record. */
    public Change change() {
        return new Change.RecordEdited(filed.batch().id(), filed.record().id(), edits);
    }

    /** The texts of the record with the corrections. */
    List<String> corrected() {
        List<String> values = new ArrayList<>(filed.record().values());
        edits.forEach(edit -> values.set(edit.field(), edit.after()));
        return values;
    }

    /** The codes of the fields that are corrected. */
    List<String> fields() {
        List<StoredField> fields = filed.batch().type().fields();
        return edits.stream().map(edit -> fields.get(edit.field()).code()).toList();
    }
}
