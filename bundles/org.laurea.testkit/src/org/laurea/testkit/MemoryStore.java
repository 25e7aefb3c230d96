package org.laurea.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Conflict;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordVersion;
import org.laurea.core.store.StoreInfo;
import org.laurea.core.store.StoreListener;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;

/** A store in memory: what a test needs of one. It keeps no history of moments and makes no backups. */
public final class MemoryStore implements RecordStore {

    private final Map<UUID, Batch> batches = new LinkedHashMap<>();
    private final Map<UUID, StoredRecord> records = new LinkedHashMap<>();
    private final List<Acceptance> acceptances = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, List<Change>> steps = new TreeMap<>();
    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public StoreInfo info() {
        return new StoreInfo("memory", false, false, false);
    }

    @Override
    public synchronized Entry apply(ChangeSet set) throws ConflictException {
        for (Entry entry : entries) {
            if (entry.id().equals(set.id())) {
                return entry;
            }
        }
        List<Change> changes = new ArrayList<>();
        set.changes().forEach(changes::add);
        return append(set.id(), set.when(), set.who(), set.reason(), 0, changes);
    }

    @Override
    public synchronized Entry revert(long sequence, UUID id, Instant when, String who, Reason reason)
            throws ConflictException {
        if (keepsDocument(sequence) || entries.stream().anyMatch(entry -> entry.undoes() == sequence)) {
            throw new ConflictException(List.of(conflict(id, -1, "", "", "", when)));
        }
        List<Change> back = new ArrayList<>();
        for (Change change : steps.getOrDefault(sequence, List.of())) {
            back.add(0, change.inverse());
        }
        return append(id, when, who, reason, sequence, back);
    }

    private Entry append(UUID id, Instant when, String who, Reason reason, long undoes, List<Change> changes)
            throws ConflictException {
        long sequence = entries.size() + 1L;
        Map<UUID, Batch> batchesBefore = new LinkedHashMap<>(batches);
        Map<UUID, StoredRecord> recordsBefore = new LinkedHashMap<>(records);
        List<Acceptance> acceptancesBefore = new ArrayList<>(acceptances);
        for (Change change : changes) {
            Conflict conflict = step(change, sequence, when);
            if (conflict != null) {
                batches.clear();
                batches.putAll(batchesBefore);
                records.clear();
                records.putAll(recordsBefore);
                acceptances.clear();
                acceptances.addAll(acceptancesBefore);
                throw new ConflictException(List.of(conflict));
            }
        }
        Entry entry = new Entry(sequence, id, when, who, reason, undoes, changes.size(),
                changes.stream().map(Change::batch).distinct().limit(100).toList(),
                HexFormat.of().toHexDigits(sequence).repeat(4));
        entries.add(entry);
        steps.put(sequence, List.copyOf(changes));
        listeners.forEach(listener -> listener.added(entry));
        return entry;
    }

    private @Nullable Conflict step(Change change, long sequence, Instant when) {
        if (change instanceof Change.BatchOpened opened) {
            batches.put(opened.batch(), new Batch(opened.batch(), opened.type(), opened.unit(), opened.day(),
                    opened.head(), 0, sequence, when));
        } else if (change instanceof Change.BatchDropped dropped) {
            batches.remove(dropped.batch());
        } else if (change instanceof Change.BatchAltered altered) {
            Batch batch = batches.get(altered.batch());
            if (batch == null || isMoved(altered, batch)) {
                return conflict(altered.batch(), -1, "", "", "", when);
            }
            BatchHead after = altered.after();
            BatchHead head = new BatchHead(
                    after.name().equals(altered.before().name()) ? batch.head().name() : after.name(),
                    after.state() == altered.before().state() ? batch.head().state() : after.state());
            batches.put(batch.id(), new Batch(batch.id(), batch.type(), batch.unit(), batch.day(), head,
                    batch.records(), sequence, when));
        } else if (change instanceof Change.RecordAdded added) {
            return add(added, sequence, when);
        } else if (change instanceof Change.RecordRemoved removed) {
            return remove(removed, sequence, when);
        } else if (change instanceof Change.RecordEdited edited) {
            return edit(edited, sequence, when);
        } else if (change instanceof Change.WarningAccepted accepted) {
            return accept(accepted.acceptance(), when);
        } else if (change instanceof Change.AcceptanceWithdrawn withdrawn
                && !acceptances.remove(withdrawn.acceptance())) {
            return conflict(withdrawn.acceptance().record(), -1, "", "", "", when);
        }
        return null;
    }

    /** Whether what a step alters of the batch is not what it was made upon. */
    private static boolean isMoved(Change.BatchAltered altered, Batch batch) {
        BatchHead before = altered.before();
        boolean isRenamed = !before.name().equals(altered.after().name());
        boolean isRestated = before.state() != altered.after().state();
        return isRenamed && !before.name().equals(batch.head().name())
                || isRestated && before.state() != batch.head().state();
    }

    private @Nullable Conflict add(Change.RecordAdded added, long sequence, Instant when) {
        if (records.containsKey(added.record())) {
            return conflict(added.record(), -1, "", "", "", when);
        }
        records.put(added.record(), new StoredRecord(added.record(), added.batch(), added.position(),
                List.copyOf(added.values()), added.imported(), sequence));
        count(added.batch(), 1, sequence, when);
        return null;
    }

    private @Nullable Conflict remove(Change.RecordRemoved removed, long sequence, Instant when) {
        StoredRecord record = records.get(removed.record());
        if (record == null || !record.values().equals(removed.values())) {
            return conflict(removed.record(), -1, "", "", "", when);
        }
        records.remove(removed.record());
        count(removed.batch(), -1, sequence, when);
        return null;
    }

    private @Nullable Conflict accept(Acceptance acceptance, Instant when) {
        boolean isThere = acceptances.stream()
                .anyMatch(other -> other.record().equals(acceptance.record()) && other.rule().equals(acceptance.rule())
                        && other.field().equals(acceptance.field()) && other.value().equals(acceptance.value()));
        if (isThere) {
            return conflict(acceptance.record(), -1, "", "", "", when);
        }
        acceptances.add(acceptance);
        return null;
    }

    private @Nullable Conflict edit(Change.RecordEdited edited, long sequence,
            Instant when) {
        StoredRecord record = records.get(edited.record());
        if (record == null) {
            return conflict(edited.record(), -1, "", "", "", when);
        }
        List<String> values = new ArrayList<>(record.values());
        Map<Integer, String> imported = new TreeMap<>(record.imported());
        for (FieldEdit edit : edited.edits()) {
            String present = values.set(edit.field(), edit.after());
            if (!present.equals(edit.before())) {
                return conflict(record.id(), edit.field(), edit.before(), edit.after(), present, when);
            }
            imported.putIfAbsent(edit.field(), present);
            if (edit.after().equals(imported.get(edit.field()))) {
                imported.remove(edit.field());
            }
        }
        records.put(record.id(), new StoredRecord(record.id(), record.batch(), record.position(), List.copyOf(values),
                imported, sequence));
        count(record.batch(), 0, sequence, when);
        return null;
    }

    private static Conflict conflict(UUID id, int field, String expected, String mine, String theirs, Instant when) {
        return new Conflict(id, field, expected, mine, theirs, "", when);
    }

    private void count(UUID id, int more, long sequence, Instant when) {
        Batch batch = batches.get(id);
        if (batch == null) {
            throw new IllegalStateException("no batch " + id);
        }
        batches.put(id, new Batch(id, batch.type(), batch.unit(), batch.day(), batch.head(), batch.records() + more,
                sequence, when));
    }

    private boolean keepsDocument(long sequence) {
        return steps.getOrDefault(sequence, List.of()).stream().anyMatch(Change.DocumentKept.class::isInstance);
    }

    @Override
    public synchronized Optional<Entry> undoable(String who) {
        List<Long> undone = entries.stream().map(Entry::undoes).toList();
        long kept = newest(entry -> entry.who().equals(who) && keepsDocument(entry.sequence())).map(Entry::sequence)
                .orElse(0L);
        return newest(entry -> entry.who().equals(who) && entry.sequence() > kept && !undone.contains(entry.sequence())
                && (entry.undoes() == 0 || isRedo(entry)));
    }

    private boolean isRedo(Entry entry) {
        if (entry.undoes() == 0) {
            return false;
        }
        Entry target = entries.get((int) entry.undoes() - 1);
        return target.undoes() > 0 && !isRedo(target);
    }

    @Override
    public synchronized Optional<Entry> redoable(String who) {
        List<Long> undone = entries.stream().map(Entry::undoes).toList();
        Optional<Entry> change = newest(entry -> entry.who().equals(who) && entry.undoes() == 0);
        return newest(entry -> entry.who().equals(who) && entry.undoes() > 0 && !isRedo(entry)
                && !undone.contains(entry.sequence()))
                        .filter(entry -> change.map(Entry::sequence).orElse(0L) < entry.sequence());
    }

    private Optional<Entry> newest(Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).max(Comparator.comparingLong(Entry::sequence));
    }

    @Override
    public synchronized List<Batch> batches() {
        return batches.values().stream().sorted(Comparator.comparing(Batch::day).reversed()).toList();
    }

    @Override
    public synchronized Optional<Batch> batch(UUID id) {
        return Optional.ofNullable(batches.get(id));
    }

    @Override
    public synchronized void records(UUID batch, Consumer<StoredRecord> sink) {
        List.copyOf(records.values()).stream().filter(record -> record.batch().equals(batch))
                .sorted(Comparator.comparingInt(StoredRecord::position)).forEach(sink);
    }

    @Override
    public synchronized Optional<StoredRecord> record(UUID id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public synchronized List<StoredRecord> withCertificates(String type, Collection<String> numbers) {
        return records.values().stream().filter(record -> {
            Batch batch = batches.get(record.batch());
            int field = batch == null ? -1
                    : batch.type().fields().stream().map(StoredField::code).toList().indexOf("XWZSBH");
            return batch != null && field >= 0 && batch.type().id().equals(type)
                    && numbers.contains(record.values().get(field));
        }).toList();
    }

    @Override
    public synchronized List<StoredRecord> find(String text, int most) {
        return records.values().stream().filter(record -> record.values().contains(text)).limit(most).toList();
    }

    @Override
    public synchronized List<Acceptance> acceptances(UUID batch) {
        return acceptances.stream().filter(acceptance -> acceptance.batch().equals(batch)).toList();
    }

    @Override
    public synchronized List<StoredDocument> documents(UUID batch, String kind) {
        return kept().filter(kept -> kept.batch().equals(batch)).map(Change.DocumentKept::document)
                .filter(document -> document.kind().equals(kind)).toList();
    }

    @Override
    public synchronized Optional<Change.DocumentKept> document(String kind, String name) {
        return kept().filter(kept -> kept.document().kind().equals(kind) && kept.document().name().equals(name))
                .reduce((older, newer) -> newer);
    }

    private Stream<Change.DocumentKept> kept() {
        return steps.values().stream().flatMap(List::stream).filter(Change.DocumentKept.class::isInstance)
                .map(Change.DocumentKept.class::cast);
    }

    @Override
    public synchronized Optional<Entry> entry(UUID changeSet) {
        return newest(entry -> entry.id().equals(changeSet));
    }

    @Override
    public synchronized Optional<Entry> head() {
        return newest(entry -> true);
    }

    @Override
    public synchronized List<Entry> entries(long before, int most) {
        return entries.stream().filter(entry -> entry.sequence() < before)
                .sorted(Comparator.comparingLong(Entry::sequence).reversed()).limit(most).toList();
    }

    @Override
    public synchronized void changes(long sequence, Consumer<Change> sink) {
        steps.getOrDefault(sequence, List.of()).forEach(sink);
    }

    @Override
    public synchronized List<RecordVersion> history(UUID record) {
        List<RecordVersion> versions = new ArrayList<>();
        for (Entry entry : entries(Long.MAX_VALUE, Integer.MAX_VALUE)) {
            changes(entry.sequence(), change -> {
                if (isOf(change, record)) {
                    versions.add(new RecordVersion(entry, change));
                }
            });
        }
        return versions;
    }

    private static boolean isOf(Change change, UUID record) {
        if (change instanceof Change.RecordEdited edited) {
            return edited.record().equals(record);
        }
        if (change instanceof Change.RecordAdded added) {
            return added.record().equals(record);
        }
        return change instanceof Change.RecordRemoved removed && removed.record().equals(record);
    }

    @Override
    public void recordsAsOf(UUID batch, Instant moment, Consumer<StoredRecord> sink) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration listen(StoreListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Backup backup(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Backup> backupOfToday() {
        return Optional.empty();
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
