package org.laurea.degree.dual;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.index.Counters;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.BatchReporter;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.RowTies;
import org.laurea.validation.RowView;

/**
 * DUAL-02: the two rows of a certificate differ in the degree category alone (annex 二.2(5)). What is found is held back until the
 * end, for a third row takes it back.
 */
final class EqualRowsCheck implements BatchCheck {

    /** The codes of the fields in which the two rows of a certificate may differ, or that make them two rows of it. */
    static final Set<String> NOT_COMPARED = Set.of("XWZSBH", "XWLBM", "XWLB");

    private final RecordType type;
    private final int number;
    private final int[] fields;
    private final Certificates certificates = new Certificates();
    private final PendingRows pending;
    private final Differences differences;
    private final Counters secondRows = new Counters();

    EqualRowsCheck(RecordType type, int number) {
        this.type = type;
        this.number = number;
        this.fields = IntStream.range(0, type.fields().size())
                .filter(field -> !NOT_COMPARED.contains(type.field(field).code())).toArray();
        this.pending = new PendingRows(fields.length);
        this.differences = new Differences(fields.length);
    }

    @Override
    public RowTies ties() {
        return RowTies.sameText(number);
    }

    @Override
    public void row(RowView row, BatchReporter out) {
        int place = certificates.add(row.text(number), row.number());
        switch (certificates.rows(place)) {
            case 1 -> pending.put(place, texts(row));
            case 2 -> compare(place, row.number(), pending.take(place), texts(row));
            default -> differences.remove(place);
        }
    }

    private @Nullable String[] texts(RowView row) {
        @Nullable
        String[] texts = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            texts[i] = row.isSpoilt(fields[i]) ? null : row.text(fields[i]);
        }
        return texts;
    }

    private void compare(int place, int row, @Nullable String[] first, @Nullable String[] second) {
        boolean differ = false;
        for (int i = 0; i < fields.length; i++) {
            String one = first[i];
            String other = second[i];
            if (one == null || other == null || one.equals(other)) {
                first[i] = null;
            } else {
                differ = true;
            }
        }
        if (differ) {
            secondRows.set(place, row);
            differences.put(place, first, second);
        }
    }

    @Override
    public void end(BatchReporter out) {
        for (int place = 1; place <= certificates.last(); place++) {
            @Nullable
            String[] texts = differences.get(place);
            for (int i = 0; texts != null && i < fields.length; i++) {
                String first = texts[i];
                String second = texts[fields.length + i];
                if (first != null && second != null) {
                    out.report(secondRows.get(place), fields[i], second, first.isEmpty() ? "empty" : "",
                            String.valueOf(certificates.firstRow(place)), first);
                }
            }
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(new FieldFixes().offer(type.field(found.field()).code(), found.argument(1)));
    }
}
