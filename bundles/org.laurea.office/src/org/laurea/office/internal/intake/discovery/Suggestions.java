package org.laurea.office.internal.intake.discovery;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.record.CalendarDay;
import org.laurea.core.record.Field;
import org.laurea.core.row.Row;
import org.laurea.exchange.Layouts;

/**
 * Columns that look like a field. A name inside the header counts most, then texts of the very form that the field has.
 *
 * @param headers the header cells
 * @param data the first rows below them
 * @param used which columns are taken for a field already
 */
record Suggestions(List<String> headers, List<Row> data, boolean[] used) {

    private static final int SAMPLES = 3;
    private static final int DIGITS_OF_A_DAY = 8;
    private static final int DIGITS_OF_A_CERTIFICATE = 16;
    private static final int DIGITS_OF_AN_ID = 18;

    /** The column that looks most like a field, or -1. */
    int of(Field field) {
        int best = -1;
        int most = 0;
        for (int column = 0; column < headers.size(); column++) {
            int likeness = used[column] ? 0 : likeness(field, column);
            if (likeness > most) {
                most = likeness;
                best = column;
            }
        }
        return best;
    }

    private int likeness(Field field, int column) {
        String header = Layouts.key(headers.get(column));
        String name = Layouts.key(field.zh());
        int common = 0;
        if (header.length() > 1 && (header.contains(name) || name.contains(header))) {
            common = Math.min(header.length(), name.length()) + 2;
        }
        return common + (hasForm(field, samples(data, column)) ? 1 : 0);
    }

    private static boolean hasForm(Field field, List<String> samples) {
        return !samples.isEmpty() && switch (field.code()) {
            case "CSRQ", "HXWRQ", "BYRQ" -> samples.stream()
                    .allMatch(text -> text.length() == DIGITS_OF_A_DAY && CalendarDay.parse(text) > 0);
            case "XWZSBH" -> samples.stream().allMatch(text -> text.length() == DIGITS_OF_A_CERTIFICATE);
            case "ZJHM" -> samples.stream().allMatch(text -> text.length() == DIGITS_OF_AN_ID);
            default -> false;
        };
    }

    /** The first different texts of a column. */
    static List<String> samples(List<Row> data, int column) {
        List<String> samples = new ArrayList<>();
        for (Row row : data) {
            String text = row.text(column).strip();
            if (samples.size() < SAMPLES && !text.isEmpty() && !samples.contains(text)) {
                samples.add(text);
            }
        }
        return List.copyOf(samples);
    }
}
