package org.laurea.office.batch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.laurea.core.record.CalendarDay;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.edit.Reasons;

/**
 * Moves records to the batch of their own award date, which is made if there is none, in one change set that one undo takes back. A
 * record keeps its id, and with it its history; the reasons for its warnings go with it.
 *
 * @param store the store
 * @param user who moves them
 * @param clock the time
 */
public record RecordMove(RecordStore store, String user, InstantSource clock) {

    private static final String AWARD_DATE = "awardDate";

    /** Whether the award date of a record is a real day, and another one than that of its batch. */
    public static boolean isStray(Batch batch, List<String> values) {
        int field = batch.type().indexOf(AWARD_DATE);
        return field >= 0 && CalendarDay.parse(values.get(field)) > 0 && !values.get(field).equals(batch.day());
    }

    /**
     * Moves those of some records of a batch that have the award date of another one; the others stay.
     *
     * @return empty if all of them stay; then nothing was written
     * @throws InputException if the batch is authorised, sent or filed
     * @throws ConflictException if somebody changed one of the batches meanwhile; nothing was written
     */
    public Optional<Entry> move(Batch from, Set<UUID> records)
            throws InputException, StoreException, ConflictException {
        if (from.state().compareTo(BatchState.AUTHORISED) >= 0) {
            throw new InputException(
                    Messages.beside(RecordMove.class).text("move.locked", BatchSteps.title(from.state())));
        }
        List<StoredRecord> strays = new ArrayList<>();
        store.records(from.id(), record -> {
            if (records.contains(record.id()) && isStray(from, record.values())) {
                strays.add(record);
            }
        });
        if (strays.isEmpty()) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>(leaving(from, strays));
        Map<UUID, List<Acceptance>> accepted = store.acceptances(from.id()).stream()
                .collect(Collectors.groupingBy(Acceptance::record));
        for (Map.Entry<String, List<StoredRecord>> day : byDay(from, strays).entrySet()) {
            arriving(from, day.getKey(), day.getValue(), accepted, changes);
        }
        return Optional.of(store.apply(new ChangeSet(UUID.randomUUID(), clock.instant(), user,
                Reasons.move(strays.size()), changes)));
    }

    private static Map<String, List<StoredRecord>> byDay(Batch from, List<StoredRecord> strays) {
        int field = from.type().indexOf(AWARD_DATE);
        return strays.stream().collect(
                Collectors.groupingBy(record -> record.values().get(field), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Change> leaving(Batch from, List<StoredRecord> strays) throws StoreException {
        List<Change> changes = new ArrayList<>();
        asDraft(from).ifPresent(changes::add);
        Set<UUID> gone = strays.stream().map(StoredRecord::id).collect(Collectors.toSet());
        store.acceptances(from.id()).stream().filter(one -> gone.contains(one.record()))
                .map(Change.AcceptanceWithdrawn::new).forEach(changes::add);
        strays.forEach(record -> changes.add(new Change.RecordRemoved(from.id(), record.id(), record.position(),
                record.values(), record.imported())));
        return changes;
    }

    private void arriving(Batch from, String day, List<StoredRecord> records, Map<UUID, List<Acceptance>> accepted,
            List<Change> changes) throws StoreException {
        Optional<Batch> known = open(from, day);
        UUID to = known.map(Batch::id).orElseGet(UUID::randomUUID);
        int[] position = {0};
        if (known.isPresent()) {
            asDraft(known.get()).ifPresent(changes::add);
            store.records(to, record -> position[0] = Math.max(position[0], record.position()));
        } else {
            changes.add(new Change.BatchOpened(to, from.type(), from.unit(), day,
                    new BatchHead(from.head().name(), BatchState.DRAFT)));
        }
        for (StoredRecord record : records) {
            changes.add(new Change.RecordAdded(to, record.id(), ++position[0], record.values(), record.imported()));
            accepted.getOrDefault(record.id(), List.of()).forEach(one -> changes.add(new Change.WarningAccepted(
                    new Acceptance(to, one.record(), one.rule(), one.field(), one.value(), one.reason()))));
        }
    }

    /** The batch of a day that records of another one can go to: of the same name rather than of another, then the newest. */
    private Optional<Batch> open(Batch from, String day) throws StoreException {
        return store.batches().stream()
                .filter(batch -> batch.day().equals(day) && batch.unit().equals(from.unit())
                        && batch.type().equals(from.type()) && batch.state().compareTo(BatchState.AUTHORISED) < 0)
                .max(Comparator.comparing((Batch batch) -> batch.head().name().equals(from.head().name()))
                        .thenComparing(Batch::changed));
    }

    private static Optional<Change> asDraft(Batch batch) {
        BatchHead head = batch.head();
        return head.state() == BatchState.DRAFT ? Optional.empty()
                : Optional.of(new Change.BatchAltered(batch.id(), head, new BatchHead(head.name(), BatchState.DRAFT)));
    }
}
