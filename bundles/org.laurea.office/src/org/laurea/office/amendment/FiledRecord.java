package org.laurea.office.amendment;

import org.laurea.core.store.Batch;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;

/**
 * A record that is filed.
 *
 * @param record the record
 * @param batch the batch that it was filed with
 */
public record FiledRecord(StoredRecord record, Batch batch) {

    static final String NUMBER = "XWZSBH";
    static final String DEGREE = "XWLBM";

    /** The index of the field with this code, or -1. */
    int field(String code) {
        return batch.type().fields().stream().map(StoredField::code).toList().indexOf(code);
    }

    /** The text of the field with this code; empty if there is none. */
    public String text(String code) {
        int field = field(code);
        return field < 0 ? "" : record.values().get(field);
    }

    /** Whether it is meant by a certificate number and, unless it is empty, the code of a degree. */
    boolean isMeant(String certificate, String degree) {
        return text(NUMBER).equals(certificate) && (degree.isEmpty() || text(DEGREE).equals(degree));
    }
}
