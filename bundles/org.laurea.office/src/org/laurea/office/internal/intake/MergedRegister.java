package org.laurea.office.internal.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.RegisterForm;
import org.laurea.office.intake.RepeatedRow;
import org.laurea.validation.Register;

/** A register as it will be: the rows that are there, and those of a file. */
final class MergedRegister {

    private static final String BETWEEN = "\u001F";
    private static final int MOST = 1_000;

    private final RegisterForm form;
    private final List<String> columns;
    private final Map<String, String[]> rows = new LinkedHashMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final List<RepeatedRow> repeated = new ArrayList<>();
    private int read;
    private int added;
    private int changed;

    MergedRegister(RegisterForm form) {
        this.form = form;
        this.columns = form.type().fields().stream().map(Field::code).toList();
    }

    /** The rows that are there. */
    void begin(Register present) {
        each(present, (row, texts) -> rows.put(key(texts), texts));
    }

    /** The rows of a file; a column that the file does not have stays as it is. */
    void merge(Register file) {
        boolean[] has = new boolean[columns.size()];
        for (int column = 0; column < has.length; column++) {
            has[column] = file.columns().contains(columns.get(column));
        }
        each(file, (row, texts) -> merge(row, texts, has));
    }

    private void merge(Row row, String[] texts, boolean[] has) {
        read++;
        String key = key(texts);
        Integer first = firstRows.putIfAbsent(key, row.number());
        if (first != null && repeated.size() < MOST) {
            repeated.add(new RepeatedRow(row.number(), first));
        }
        String @Nullable [] before = rows.get(key);
        for (int column = 0; before != null && column < has.length; column++) {
            texts[column] = has[column] ? texts[column] : before[column];
        }
        rows.put(key, texts);
        if (before == null) {
            added++;
        } else if (!Arrays.equals(before, texts)) {
            changed++;
        }
    }

    private void each(Register register, Taker taker) {
        try {
            register.rows().forEach(row -> {
                String[] texts = new String[columns.size()];
                for (int column = 0; column < texts.length; column++) {
                    int at = register.columns().indexOf(columns.get(column));
                    texts[column] = at < 0 ? "" : row.text(at);
                }
                taker.take(row, texts);
            });
        } catch (InputException e) {
            throw new IllegalStateException("a register in memory cannot be read", e);
        }
    }

    private String key(String[] texts) {
        List<String> parts = new ArrayList<>();
        form.key().forEach(code -> parts.add(texts[columns.indexOf(code)]));
        boolean isEmpty = parts.stream().allMatch(String::isEmpty);
        return isEmpty ? BETWEEN + String.join(BETWEEN, texts) : String.join(BETWEEN, parts);
    }

    List<String> columns() {
        return columns;
    }

    Collection<String[]> all() {
        return rows.values();
    }

    int rows() {
        return read;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int same() {
        return read - added - changed;
    }

    List<RepeatedRow> repeated() {
        return List.copyOf(repeated);
    }

    /** Takes a row with its texts in the order of the columns. */
    @FunctionalInterface
    private interface Taker {

        void take(Row row, String[] texts);
    }
}
