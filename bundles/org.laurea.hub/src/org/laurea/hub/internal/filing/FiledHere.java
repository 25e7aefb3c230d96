package org.laurea.hub.internal.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.InputException;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.degree.register.RegisterTable;
import org.laurea.office.InstalledTypes;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;

/** The register of filed records as far as a batch needs it: the rows that have one of its certificate numbers. */
public final class FiledHere {

    static final String NAME = "filed";

    private static final String NUMBER = "XWZSBH";
    private static final String CHANNEL = "CHANNEL";
    private static final String STATUS = "STATUS";
    private static final String FILED = "filed";
    private static final List<String> COLUMNS = List.of(NUMBER, CHANNEL, "XWLBM", "XM", "ZJHM", "ZYDM", "ZYMC",
            "HXWRQ", STATUS);

    private final RecordStore store;
    private final InstalledTypes types;

    /** What a store has filed. */
    public FiledHere(RecordStore store, InstalledTypes types) {
        this.store = store;
        this.types = types;
    }

    Register register(RecordType type, RowSource batch, Registers given) throws InputException, StoreException {
        int number = type.indexOf(NUMBER);
        Set<String> numbers = new HashSet<>();
        batch.forEach(row -> numbers.add(row.text(number)));
        numbers.remove("");
        List<String[]> rows = new ArrayList<>();
        RegisterTable.of(given, NAME).ifPresent(table -> addGiven(table, numbers, rows));
        addStored(numbers, rows);
        return new Register(NAME, COLUMNS, RegisterTable.read(COLUMNS, sink -> {
            int line = 0;
            for (String[] texts : rows) {
                line++;
                sink.accept(new Row(line, texts, null));
            }
        }));
    }

    private static void addGiven(RegisterTable table, Set<String> numbers, List<String[]> rows) {
        RegisterIndex index = table.index(NUMBER);
        for (String number : numbers) {
            for (int row = index.first(number); row != RegisterIndex.NONE; row = index.next(row)) {
                int found = row;
                rows.add(COLUMNS.stream().map(column -> table.text(found, column)).toArray(String[]::new));
            }
        }
    }

    private void addStored(Set<String> numbers, List<String[]> rows) throws StoreException {
        Set<StoredType> stored = store.batches().stream().map(Batch::type).collect(Collectors.toSet());
        for (String id : stored.stream().map(StoredType::id).collect(Collectors.toSet())) {
            String channel = types.named(id).map(category -> category.channel().tag()).orElse("");
            for (StoredRecord record : store.withCertificates(id, numbers)) {
                StoredType type = store.batch(record.batch()).map(Batch::type).orElseThrow();
                rows.add(COLUMNS.stream().map(column -> text(record, type, column, channel)).toArray(String[]::new));
            }
        }
    }

    private static String text(StoredRecord record, StoredType type, String column, String channel) {
        return switch (column) {
            case CHANNEL -> channel;
            case STATUS -> FILED;
            default -> {
                for (int i = 0; i < type.fields().size(); i++) {
                    if (type.fields().get(i).code().equals(column)) {
                        yield Objects.requireNonNullElse(record.values().get(i), "");
                    }
                }
                yield "";
            }
        };
    }
}
