package org.laurea.workbench.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.Samples;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.document.DocumentListener;
import org.laurea.office.document.RowFinding;
import org.laurea.office.document.Tally;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Finding;
import org.laurea.validation.Severity;

/** A document in memory alone, filled with sample records, checked as a whole after each change. */
public final class SampleDocument implements BatchDocument {

    public final DegreeCategory category;
    public final DegreeChecks checks;
    public final CodeTables codes = ShippedCodes.tables();
    public final List<Reason> reasons = new ArrayList<>();
    private final UUID id = new UUID(0, 1);
    private final RecordType type;
    private final List<StoredRecord> records = new ArrayList<>();
    private final List<DocumentListener> listeners = new ArrayList<>();
    private final Map<String, Acceptance> accepted = new HashMap<>();
    private List<List<RowFinding>> findings = List.of();
    private boolean isReadOnly;

    public SampleDocument(DegreeCategory category, int rows, int errors) throws InputException {
        this.category = category;
        checks = new DegreeChecks(codes, ShippedCodes.pinyin());
        type = category.recordType();
        Samples.generate(category, SampleOrder.of(rows, errors, 7), checks.rules(), codes).rows()
                .forEach(row -> records.add(record(row)));
        checkAll();
    }

    private StoredRecord record(Row row) {
        List<String> values = new ArrayList<>();
        for (int field = 0; field < type.fields().size(); field++) {
            values.add(row.text(field));
        }
        int position = records.size() + 1;
        return new StoredRecord(new UUID(1, position), id, position, values, Map.of(), 1);
    }

    private void checkAll() {
        int[] columns = new int[type.fields().size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i;
        }
        List<List<RowFinding>> all = new ArrayList<>();
        records.forEach(record -> all.add(new ArrayList<>()));
        try {
            checks.plan(category, CheckOptions.plain()).check(sink -> {
                for (int i = 0; i < records.size(); i++) {
                    sink.accept(new Row(i + 1, records.get(i).values().toArray(new String[0]), null));
                }
            }, new Columns(0, columns), List.of()).forEach(finding -> all.get(finding.row() - 1).add(found(finding)));
        } catch (InputException e) {
            throw new IllegalStateException(e);
        }
        findings = all;
    }

    private RowFinding found(Finding finding) {
        UUID record = records.get(finding.row() - 1).id();
        return new RowFinding(record, finding, accepted.get(record + finding.rule().code() + finding.value()));
    }

    public void setReadOnly(boolean readOnly) {
        isReadOnly = readOnly;
    }

    @Override
    public Batch batch() {
        return new Batch(id, type(), "10001", "20250625", new BatchHead("", BatchState.DRAFT), size(), 1,
                Instant.EPOCH);
    }

    @Override
    public StoredType type() {
        return StoredType.of(category);
    }

    @Override
    public @Nullable RecordType recordType() {
        return type;
    }

    @Override
    public boolean isReadOnly() {
        return isReadOnly;
    }

    @Override
    public int size() {
        return records.size();
    }

    @Override
    public StoredRecord record(int index) {
        return records.get(index);
    }

    @Override
    public String value(int index, int field) {
        return records.get(index).values().get(field);
    }

    @Override
    public @Nullable String imported(int index, int field) {
        return records.get(index).imported().get(field);
    }

    @Override
    public int indexOf(UUID record) {
        int index = (int) record.getLeastSignificantBits() - 1;
        return index < records.size() ? index : -1;
    }

    @Override
    public @Nullable Severity mark(int index, int field) {
        return findings.get(index).stream().filter(RowFinding::isOpen)
                .filter(found -> type.field(field).code().equals(found.finding().field()))
                .map(found -> found.finding().rule().severity()).min(Severity::compareTo).orElse(null);
    }

    @Override
    public @Nullable Severity mark(int index) {
        return findings.get(index).stream().filter(RowFinding::isOpen).map(found -> found.finding().rule().severity())
                .min(Severity::compareTo).orElse(null);
    }

    @Override
    public List<RowFinding> findings(int index) {
        return findings.get(index);
    }

    @Override
    public void forEachFinding(Consumer<RowFinding> sink) {
        findings.forEach(row -> row.forEach(sink));
    }

    @Override
    public Tally tally() {
        Map<String, Integer> byRule = new LinkedHashMap<>();
        int[] counts = new int[5];
        forEachFinding(found -> {
            if (found.isOpen()) {
                byRule.merge(found.finding().rule().code(), 1, Integer::sum);
                counts[found.finding().rule().severity().ordinal()]++;
                counts[4] += found.finding().fixes().stream().anyMatch(fix -> fix.safe()) ? 1 : 0;
            } else {
                counts[3]++;
            }
        });
        int rows = (int) findings.stream().filter(row -> row.stream()
                .anyMatch(found -> found.finding().rule().severity() == Severity.ERROR)).count();
        return new Tally(counts[0], counts[1], counts[3], counts[2], rows, byRule, counts[4]);
    }

    @Override
    public boolean isBehind() {
        return false;
    }

    @Override
    public CompletableFuture<Entry> edit(Reason reason, List<CellEdit> edits) {
        reasons.add(reason);
        for (CellEdit edit : edits) {
            int index = indexOf(edit.record());
            StoredRecord old = records.get(index);
            List<String> values = new ArrayList<>(old.values());
            Map<Integer, String> imported = new HashMap<>(old.imported());
            imported.putIfAbsent(edit.field(), values.get(edit.field()));
            values.set(edit.field(), edit.value());
            records.set(index, new StoredRecord(old.id(), id, old.position(), values, imported, 2));
        }
        return changed(reason);
    }

    private CompletableFuture<Entry> changed(Reason reason) {
        checkAll();
        List.copyOf(listeners).forEach(listener -> listener.changed(new DocumentChange(false, Set.of(), true)));
        return CompletableFuture.completedFuture(
                new Entry(2, UUID.randomUUID(), Instant.EPOCH, "sample", reason, 0, 1, List.of(id), ""));
    }

    @Override
    public CompletableFuture<Entry> add(Reason reason, List<List<String>> rows) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Entry> put(Reason reason, List<CellEdit> edits, List<List<String>> rows) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Entry> remove(Reason reason, List<UUID> gone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletableFuture<Entry> accept(List<RowFinding> warnings, String why) {
        warnings.forEach(found -> accepted.put(found.record() + found.finding().rule().code() + found.finding().value(),
                new Acceptance(id, new UUID(1, found.finding().row()), found.finding().rule().code(),
                        String.valueOf(found.finding().field()), String.valueOf(found.finding().value()), why)));
        return changed(Reason.of("accept"));
    }

    @Override
    public CompletableFuture<Entry> withdraw(List<RowFinding> warnings) {
        warnings.forEach(found -> accepted
                .remove(found.record() + found.finding().rule().code() + found.finding().value()));
        return changed(Reason.of("withdraw"));
    }

    @Override
    public CompletableFuture<Entry> rename(String name) {
        return changed(Reason.of("rename"));
    }

    @Override
    public CompletableFuture<Tally> check() {
        checkAll();
        return CompletableFuture.completedFuture(tally());
    }

    @Override
    public Registration listen(DocumentListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
