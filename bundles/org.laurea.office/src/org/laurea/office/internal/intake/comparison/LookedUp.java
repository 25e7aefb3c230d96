package org.laurea.office.internal.intake.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.record.CalendarDay;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.store.Batch;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.intake.RepeatedRow;
import org.laurea.office.intake.RowChange;

/**
 * Every row of a file compared with the store: new, changed, the same, or locked. What is kept of a row is a number, what it
 * changes, and its key.
 */
public final class LookedUp {

    private static final int BLOCK = 1_000;
    private static final int MOST = 1_000;
    private static final String DAY = "HXWRQ";
    private static final String UNIT = "XWSYDWM";
    private static final int UNIT_DIGITS = 5;
    private static final int KNOWN = -1;

    private final Known known;
    private final RecordType type;
    private final Columns columns;
    private final RowKeys keys;
    private final int dayField;
    private final int unitField;
    private final List<PendingRow> block = new ArrayList<>(BLOCK);
    private final Map<String, int[]> seen = new HashMap<>();
    private final Map<String, DayGroup> groups = new LinkedHashMap<>();
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final Map<UUID, BatchTally> touched = new LinkedHashMap<>();
    private final List<RowChange> changes = new ArrayList<>();
    private final List<RowChange> lockedRows = new ArrayList<>();
    private final List<RepeatedRow> repeated = new ArrayList<>();
    private int[] groupOf = new int[BLOCK];
    private int rows;
    private int same;
    private int locked;

    public LookedUp(Known known, DegreeCategory category, Columns columns) {
        this.known = known;
        this.type = category.recordType();
        this.columns = columns;
        this.keys = RowKeys.of(type.fields().stream().map(Field::code).toList(), category.channel());
        dayField = type.indexOf(DAY);
        unitField = type.indexOf(UNIT);
    }

    /** Takes the next row. */
    public void take(Row row) throws StoreException {
        String[] texts = new String[type.fields().size()];
        for (int field = 0; field < texts.length; field++) {
            texts[field] = row.text(field);
        }
        block.add(new PendingRow(row.number(), texts, keys.of(field -> texts[field]),
                keys.certificate(field -> texts[field])));
        if (block.size() == BLOCK) {
            lookUp();
        }
    }

    /** Says that there are no more rows. */
    public void end() throws StoreException {
        lookUp();
    }

    private void lookUp() throws StoreException {
        Map<String, List<StoredRecord>> found = known.find(block);
        for (PendingRow row : block) {
            int[] before = seen.computeIfAbsent(row.key(), key -> new int[] {0, row.number()});
            int occurrence = before[0]++;
            if (occurrence > 0 && repeated.size() < MOST) {
                repeated.add(new RepeatedRow(row.number(), before[1]));
            }
            List<StoredRecord> records = found.getOrDefault(row.key(), List.of());
            if (occurrence < records.size()) {
                compare(row, records.get(occurrence));
            } else {
                DayGroup group = group(row);
                group.addNew();
                note(group.index());
            }
            countUnit(row);
        }
        block.clear();
    }

    private void countUnit(PendingRow row) {
        String certificate = row.certificate();
        String unit = unitField >= 0 ? row.texts()[unitField]
                : certificate.substring(0, Math.min(UNIT_DIGITS, certificate.length()));
        if (unit.length() == UNIT_DIGITS && unit.chars().allMatch(c -> c >= '0' && c <= '9')) {
            units.merge(unit, 1, Integer::sum);
        }
    }

    private void compare(PendingRow row, StoredRecord record) {
        Batch batch = known.batch(record);
        List<FieldEdit> edits = edits(row, record, batch);
        note(KNOWN);
        group(row).addKnown(batch.id());
        RowChange change = new RowChange(row.number(), batch.id(), record.id(), edits);
        if (Known.isLocked(batch)) {
            locked++;
            if (!edits.isEmpty() && lockedRows.size() < MOST) {
                lockedRows.add(change);
            }
            return;
        }
        BatchTally tally = touched.computeIfAbsent(batch.id(), id -> BatchTally.of(batch));
        if (edits.isEmpty()) {
            same++;
            tally.keep();
        } else {
            changes.add(change);
            tally.change();
        }
    }

    /** What is different; fields that the file has no column for stay as they are. */
    private List<FieldEdit> edits(PendingRow row, StoredRecord record, Batch batch) {
        List<FieldEdit> edits = new ArrayList<>(0);
        for (int field = 0; field < row.texts().length; field++) {
            int stored = columns.of(field) < 0 ? -1 : batch.type().indexOf(type.field(field).identifier());
            if (stored >= 0 && !record.values().get(stored).equals(row.texts()[field])) {
                edits.add(new FieldEdit(stored, record.values().get(stored), row.texts()[field]));
            }
        }
        return edits;
    }

    private DayGroup group(PendingRow row) {
        String text = dayField < 0 ? "" : row.texts()[dayField];
        String day = CalendarDay.parse(text) > 0 ? text : "";
        return groups.computeIfAbsent(day, key -> new DayGroup(key, groups.size()));
    }

    private void note(int group) {
        if (rows == groupOf.length) {
            groupOf = Arrays.copyOf(groupOf, 2 * rows);
        }
        groupOf[rows++] = group;
    }

    /** The records that they were compared with. */
    Known known() {
        return known;
    }

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** The group of a new row by its place in the file, the first being 0; negative for a row that is known. */
    int group(int place) {
        return groupOf[place];
    }

    public int same() {
        return same;
    }

    public int locked() {
        return locked;
    }

    public List<RowChange> changes() {
        return changes;
    }

    public List<RowChange> lockedRows() {
        return lockedRows;
    }

    public List<RepeatedRow> repeated() {
        return repeated;
    }

    /** The groups in the order of their indices. */
    List<DayGroup> groups() {
        return List.copyOf(groups.values());
    }

    /** The batches whose records are in the file. */
    public Map<UUID, BatchTally> touched() {
        return touched;
    }

    /** The unit that most rows name, empty if none does. */
    public String usualUnit() {
        return units.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }
}
