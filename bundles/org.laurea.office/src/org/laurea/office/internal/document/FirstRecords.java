package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.laurea.core.record.RecordType;
import org.laurea.core.store.Batch;
import org.laurea.core.store.StoredRecord;
import org.laurea.office.document.BatchDocument;

/** Gathers the first records of a batch while it is read, and hands them on when there are as many as a screen may show. */
final class FirstRecords {

    static final int COUNT = 200;

    private final Batch batch;
    private final Optional<RecordType> type;
    private final Consumer<BatchDocument> glance;
    private final List<StoredRecord> records = new ArrayList<>(COUNT);

    FirstRecords(Batch batch, Optional<RecordType> type, Consumer<BatchDocument> glance) {
        this.batch = batch;
        this.type = type;
        this.glance = glance;
    }

    void take(StoredRecord record) {
        if (records.size() < COUNT) {
            records.add(record);
            if (records.size() == COUNT) {
                glance.accept(new PartialDocument(batch, type.isPresent() ? type.get() : null, records));
            }
        }
    }
}
