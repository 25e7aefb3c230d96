package org.laurea.office.internal.export;

import java.util.concurrent.CancellationException;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.export.BatchCheck;
import org.laurea.office.intake.IntakeProgress;

/**
 * The records of a batch as rows of a table: one text a field, numbered from the first row below a header on.
 *
 * @param store the store
 * @param batch the batch
 * @param progress hears of each row and may end it
 */
record StoredRows(RecordStore store, Batch batch, IntakeProgress progress) implements RowSource {

    @Override
    public void forEach(RowSink sink) throws InputException {
        int[] number = {BatchCheck.FIRST_ROW};
        try {
            store.records(batch.id(), record -> {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                sink.accept(new Row(number[0]++, record.values().toArray(String[]::new), null));
                progress.rows(number[0] - BatchCheck.FIRST_ROW, batch.records());
            });
        } catch (StoreException e) {
            throw new InputException(e.text(), e);
        }
    }
}
