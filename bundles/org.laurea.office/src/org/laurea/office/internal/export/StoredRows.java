package org.laurea.office.internal.export;

import java.util.UUID;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.export.BatchCheck;

/**
 * The records of a batch as rows of a table: one text a field, numbered from the first row below a header on.
 *
 * @param store the store
 * @param batch the batch
 */
record StoredRows(RecordStore store, UUID batch) implements RowSource {

    @Override
    public void forEach(RowSink sink) throws InputException {
        int[] number = {BatchCheck.FIRST_ROW};
        try {
            store.records(batch, record -> sink
                    .accept(new Row(number[0]++, record.values().toArray(String[]::new), null)));
        } catch (StoreException e) {
            throw new InputException(e.text(), e);
        }
    }
}
