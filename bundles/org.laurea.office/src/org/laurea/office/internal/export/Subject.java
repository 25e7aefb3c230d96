package org.laurea.office.internal.export;

import java.util.List;
import java.util.stream.IntStream;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.exchange.Layout;
import org.laurea.office.InstalledTypes;
import org.laurea.office.export.BatchCheck;
import org.laurea.office.export.ExportOrder;

/**
 * A batch that is handed out.
 *
 * @param batch the batch
 * @param rows its records, in the order of its type's fields
 */
record Subject(Batch batch, RowSource rows) {

    static Subject of(ExportOrder order) throws InputException, StoreException {
        Batch batch = order.store().batch(order.batch())
                .orElseThrow(() -> new InputException(Texts.text("batch.none")));
        return new Subject(batch, new StoredRows(order.store(), batch, order.progress()));
    }

    /** Its category, if the module is there. */
    DegreeCategory category(InstalledTypes types) throws InputException {
        DegreeCategory category = types.named(batch.type().id())
                .orElseThrow(() -> new InputException(Texts.text("module.missing", title())));
        if (!columnsOf(category.recordType())
                .equals(IntStream.range(0, batch.type().fields().size()).boxed().toList())) {
            throw new InputException(Texts.text("structure.other", title(), batch.type().version()));
        }
        return category;
    }

    /** For each field of a type its place among the stored ones. */
    private List<Integer> columnsOf(RecordType type) {
        return type.fields().stream().map(field -> batch.type().indexOf(field.identifier())).toList();
    }

    private Object title() {
        return Texts.title(batch.type());
    }

    /** The columns of a table with all fields in their order. */
    static Columns columns(RecordType type) {
        return new Columns(BatchCheck.FIRST_ROW - 1, IntStream.range(0, type.fields().size()).toArray());
    }

    /** The table that an export writes, without writing it. */
    Layout layout(RecordType type, String sheet) {
        return new Layout(sheet, rows, columns(type), type.fields().stream().map(field -> field.zh()).toList(),
                List.of(), List.of());
    }
}
