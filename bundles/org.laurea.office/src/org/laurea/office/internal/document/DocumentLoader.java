package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.Row;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.document.BatchDocument;
import org.laurea.validation.LiveCheck;

/** Loads a batch, on a thread of the desk; checks it too unless that takes long. */
public final class DocumentLoader {

    /** A record is checked in the time in which so many are read. */
    private static final int MUCH_LONGER = 20;

    private final DocHost host;
    private final DocHolder holder;

    /** A loader for a desk, of a document that {@code holder} will hold. */
    public DocumentLoader(DocHost host, DocHolder holder) {
        this.host = host;
        this.holder = holder;
    }

    /**
     * The document of a batch.
     *
     * @param category the module of its record type, if it is installed
     * @param glance gets the first records if there are so many that the rest takes time
     * @throws InputException if a register of the office cannot be read
     */
    public LiveDocument load(UUID id, Optional<DegreeCategory> category, Consumer<BatchDocument> glance)
            throws StoreException, InputException {
        long head = host.store().head().map(Entry::sequence).orElse(0L);
        Batch batch = host.store().batch(id).orElseThrow(() -> new StoreException(Trouble.UNUSABLE,
                Messages.beside(DocumentLoader.class).text("batch.gone")));
        DocState state = new DocState(batch, host.mostAtOnce());
        FirstRecords first = new FirstRecords(batch, category.map(DegreeCategory::recordType), glance);
        boolean isLong = state.isMuch(batch.records() / MUCH_LONGER);
        host.store().records(id, record -> {
            state.load(record);
            if (isLong) {
                first.take(record);
            }
        });
        state.acceptances.replace(host.store().acceptances(id));
        if (category.isEmpty() || !fits(category.get().recordType(), batch.type())) {
            return new LiveDocument(host, holder, state, null, head);
        }
        LiveCheck check = host.check(category.get(), false);
        if (state.isMuch(state.table.size())) {
            state.leave();
        } else {
            state.judge(check, judged(check, state.table.all(), state.acceptances));
        }
        return new LiveDocument(host, holder, state, category.get(), head);
    }

    private static boolean fits(RecordType type, StoredType stored) {
        return type.fields().stream().map(field -> field.code()).toList()
                .equals(stored.fields().stream().map(StoredField::code).toList());
    }

    private static List<RowTally> judged(LiveCheck check, List<DocRecord> records, AcceptanceBook acceptances) {
        return judged(check, records, records.stream().map(DocRecord::row).toList(), acceptances);
    }

    /** Puts all rows into an empty table; tells what they come to. */
    static List<RowTally> judged(LiveCheck check, List<DocRecord> records, List<Row> rows,
            AcceptanceBook acceptances) {
        check.change(rows, List.of());
        List<RowTally> tallies = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            tallies.add(RowTally.of(check, records.get(i).id, rows.get(i), acceptances));
        }
        return tallies;
    }
}
