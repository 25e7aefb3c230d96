package org.laurea.hub.internal.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.degree.register.RegisterTable;
import org.laurea.office.InstalledTypes;
import org.laurea.office.amendment.AmendmentType;
import org.laurea.office.amendment.FiledLookup;
import org.laurea.office.amendment.FiledRecord;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;

/** The register of filed records as far as a batch needs it: the rows that have one of its certificate numbers. */
public final class FiledHere {

    static final String NAME = "filed";

    private static final String NUMBER = "XWZSBH";
    private static final String CHANNEL = "CHANNEL";
    private static final String STATUS = "STATUS";
    private static final String DEGREE = "XWLBM";
    private static final String FILED = "filed";
    private static final String REVOKED = "revoked";
    private static final List<String> COLUMNS = List.of(NUMBER, CHANNEL, DEGREE, "XM", "ZJHM", "ZYDM", "ZYMC",
            "HXWRQ", STATUS);

    private final RecordStore store;
    private final InstalledTypes types;

    /** What a store has filed. */
    public FiledHere(RecordStore store, InstalledTypes types) {
        this.store = store;
        this.types = types;
    }

    RecordStore store() {
        return store;
    }

    /**
     * The register for a batch.
     *
     * @param amended filed records that the batch says anew: they are left out
     */
    Register register(DegreeCategory category, RowSource batch, Registers given, Set<UUID> amended)
            throws InputException, StoreException {
        int number = category.recordType().indexOf(NUMBER);
        Set<String> numbers = new HashSet<>();
        batch.forEach(row -> numbers.add(row.text(number)));
        numbers.remove("");
        List<String[]> rows = new ArrayList<>();
        Optional<RegisterTable> table = RegisterTable.of(given, NAME);
        if (table.isPresent()) {
            addGiven(table.get(), numbers, keys(category, amended), rows);
        }
        addStored(numbers, amended, rows);
        return new Register(NAME, COLUMNS, RegisterTable.read(COLUMNS, sink -> {
            int line = 0;
            for (String[] texts : rows) {
                line++;
                sink.accept(new Row(line, texts, null));
            }
        }));
    }

    /** What records are known by in a register that was given. */
    private Set<List<String>> keys(DegreeCategory category, Set<UUID> records) throws StoreException {
        Set<List<String>> keys = new HashSet<>();
        for (UUID id : records) {
            StoredRecord record = store.record(id).orElseThrow();
            Batch batch = store.batch(record.batch()).orElseThrow();
            FiledRecord filed = new FiledRecord(record, batch);
            keys.add(List.of(filed.text(NUMBER), category.channel().tag(), filed.text(DEGREE)));
        }
        return keys;
    }

    private static void addGiven(RegisterTable table, Set<String> numbers, Set<List<String>> left,
            List<String[]> rows) {
        RegisterIndex index = table.index(NUMBER);
        for (String number : numbers) {
            for (int row = index.first(number); row != RegisterIndex.NONE; row = index.next(row)) {
                int found = row;
                if (!left.contains(List.of(number, table.text(row, CHANNEL), table.text(row, DEGREE)))) {
                    rows.add(COLUMNS.stream().map(column -> table.text(found, column)).toArray(String[]::new));
                }
            }
        }
    }

    private void addStored(Set<String> numbers, Set<UUID> amended, List<String[]> rows) throws StoreException {
        Set<String> stored = store.batches().stream().map(Batch::type)
                .filter(type -> AmendmentType.of(type).isEmpty()).map(StoredType::id).collect(Collectors.toSet());
        for (String id : stored) {
            String channel = types.named(id).map(category -> category.channel().tag()).orElse("");
            FiledLookup lookup = new FiledLookup(store, id);
            List<FiledRecord> found = lookup.filed(numbers);
            Set<UUID> revoked = lookup.revoked(found);
            for (FiledRecord one : found) {
                if (!amended.contains(one.record().id())) {
                    String status = revoked.contains(one.record().id()) ? REVOKED : FILED;
                    rows.add(COLUMNS.stream().map(column -> text(one, column, channel, status))
                            .toArray(String[]::new));
                }
            }
        }
    }

    private static String text(FiledRecord filed, String column, String channel, String status) {
        return switch (column) {
            case CHANNEL -> channel;
            case STATUS -> status;
            default -> filed.text(column);
        };
    }
}
