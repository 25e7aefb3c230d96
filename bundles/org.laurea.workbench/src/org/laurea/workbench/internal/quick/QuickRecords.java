package org.laurea.workbench.internal.quick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.batch.Commands;

/**
 * The records that a user finds by typing a name, a certificate number or the end of an ID number.
 *
 * @param window where they are opened
 * @param store where they are looked for
 */
record QuickRecords(IWorkbenchWindow window, RecordStore store) {

    private static final int MOST = 30;

    /** Those that are meant by {@code text}; takes as long as the store does. */
    List<QuickItem> meant(String text) throws StoreException {
        List<QuickItem> found = new ArrayList<>();
        Map<UUID, Optional<Batch>> batches = new HashMap<>();
        for (StoredRecord record : store.find(text, MOST)) {
            Optional<Batch> batch = batches.get(record.batch());
            if (batch == null) {
                batch = store.batch(record.batch());
                batches.put(record.batch(), batch);
            }
            batch.ifPresent(one -> found.add(item(record, one)));
        }
        return found;
    }

    private QuickItem item(StoredRecord record, Batch batch) {
        String name = value(record, batch, "name");
        String number = value(record, batch, "certificateNumber");
        return new QuickItem("record", name.isEmpty() ? number : name + "  " + number, BatchNames.name(batch),
                () -> new Commands(window).open(batch, record.id()));
    }

    private static String value(StoredRecord record, Batch batch, String field) {
        int index = batch.type().indexOf(field);
        return index < 0 ? "" : record.values().get(index);
    }
}
