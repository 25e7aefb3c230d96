package org.laurea.office.internal.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.Channel;
import org.laurea.degree.register.RegisterTable;
import org.laurea.office.internal.intake.comparison.RowKeys;

/**
 * The records of a batch with the numbers that their rows have in a workbook, found by their keys. Records that the workbook
 * does not have come behind its last row, so that what is wrong with several records together is found all the same.
 */
final class Pairing implements RowSource {

    private final RegisterTable records;
    private final RowKeys keys;
    private final int fields;
    private final List<int[]> numbered = new ArrayList<>();
    private int last;
    private int strange;
    private int absent;
    private int differing;

    private Pairing(RegisterTable records, RowKeys keys, int fields) {
        this.records = records;
        this.keys = keys;
        this.fields = fields;
    }

    /**
     * Pairs the rows of a workbook with records.
     *
     * @param workbook the rows of the workbook, normalised
     * @param stored the records, normalised
     * @param columns which column of the workbook holds which field
     */
    static Pairing of(RowSource workbook, RowSource stored, RecordType type, Channel channel, Columns columns)
            throws InputException {
        List<String> codes = type.fields().stream().map(Field::code).toList();
        Pairing pairing = new Pairing(RegisterTable.read(codes, stored), RowKeys.of(codes, channel), codes.size());
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < pairing.records.size(); i++) {
            int record = i;
            open.computeIfAbsent(pairing.keys.of(field -> pairing.records.text(record, field)),
                    key -> new ArrayDeque<>(1)).add(record);
        }
        workbook.forEach(row -> pairing.pair(row, open, columns));
        open.values().forEach(left -> pairing.absent += left.size());
        open.values().stream().flatMap(Deque::stream).sorted()
                .forEach(
                        record -> pairing.numbered.add(new int[] {pairing.last + pairing.numbered.size() + 1, record}));
        return pairing;
    }

    private void pair(Row row, Map<String, Deque<Integer>> open, Columns columns) {
        last = row.number();
        Deque<Integer> candidates = open.get(keys.of(row::text));
        Integer record = candidates == null ? null : candidates.poll();
        if (record == null) {
            strange += row.isEmpty() ? 0 : 1;
            return;
        }
        numbered.add(new int[] {row.number(), record});
        for (int field = 0; field < fields; field++) {
            differing += columns.of(field) >= 0 && !records.is(record, field, row.text(field)) ? 1 : 0;
        }
    }

    /** The number of the last row of the workbook. */
    int last() {
        return last;
    }

    /** What the user should know of it. */
    List<Localized> notes() {
        List<Localized> notes = new ArrayList<>();
        note("workbook.strange", strange, notes);
        note("workbook.absent", absent, notes);
        note("workbook.differs", differing, notes);
        return notes;
    }

    private static void note(String key, int count, List<Localized> notes) {
        if (count > 0) {
            notes.add(Texts.text(key, count));
        }
    }

    @Override
    public void forEach(RowSink sink) {
        for (int[] pair : numbered) {
            String[] texts = new String[fields];
            for (int field = 0; field < fields; field++) {
                texts[field] = records.text(pair[1], field);
            }
            sink.accept(new Row(pair[0], texts, null));
        }
    }
}
