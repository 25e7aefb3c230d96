package org.laurea.codes.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;

/** What has to hold for an administrator's file before it is taken over. */
final class LocalCheck {

    private static final String FORMULA_STARTS = "=+-@";
    private static final int DAY_DIGITS = 8;

    private final LocalRows rows;
    private final FileFormat format;
    private final Messages messages;

    LocalCheck(LocalRows rows, FileFormat format, Messages messages) {
        this.rows = rows;
        this.format = format;
        this.messages = messages;
    }

    void run() throws InputException {
        header();
        if (rows.rows().isEmpty()) {
            throw new InputException(messages.text("import.empty"));
        }
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < rows.rows().size(); i++) {
            cells(i);
            if (from(i) > to(i)) {
                throw new InputException(messages.text("import.order", number(i)));
            }
            String key = rows.cell(i, format.key());
            for (int earlier : byKey.computeIfAbsent(key, none -> new ArrayList<>())) {
                if (from(i) <= to(earlier) && from(earlier) <= to(i)) {
                    throw new InputException(messages.text("import.twice", number(i), key, number(earlier)));
                }
            }
            byKey.getOrDefault(key, List.of()).add(i);
        }
    }

    private void header() throws InputException {
        Set<String> seen = new HashSet<>();
        for (String column : rows.header()) {
            if (!seen.add(column)) {
                throw new InputException(messages.text("import.column.twice", column));
            }
        }
        need(seen, format.key(), format.codes().isEmpty() ? "name" : "code");
        need(seen, format.name(), "name");
    }

    private void need(Set<String> columns, String own, String common) throws InputException {
        if (!columns.contains(own)) {
            throw new InputException(messages.text("import.column.missing", common));
        }
    }

    private void cells(int row) throws InputException {
        for (int column = 0; column < rows.header().size(); column++) {
            String header = rows.header().get(column);
            String cell = rows.rows().get(row).get(column);
            boolean needed = header.equals(format.key()) || header.equals(format.name());
            if (needed && cell.isEmpty()) {
                throw new InputException(messages.text("import.cell.empty", number(row), header));
            }
            if (needed && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
                throw new InputException(messages.text("import.cell.formula", number(row), header));
            }
            for (int i = 0; i < cell.length(); i++) {
                if (Character.isISOControl(cell.charAt(i))) {
                    throw new InputException(messages.text("import.cell.control", number(row), header));
                }
            }
        }
    }

    private int number(int row) {
        return rows.numbers().get(row);
    }

    private int from(int row) throws InputException {
        return day(row, FileFormat.VALID_FROM, 0);
    }

    private int to(int row) throws InputException {
        return day(row, FileFormat.VALID_TO, Integer.MAX_VALUE);
    }

    private int day(int row, String column, int otherwise) throws InputException {
        String cell = rows.cell(row, column);
        if (cell.isEmpty()) {
            return otherwise;
        }
        boolean digits = cell.length() == DAY_DIGITS;
        for (int i = 0; i < cell.length() && digits; i++) {
            digits = cell.charAt(i) >= '0' && cell.charAt(i) <= '9';
        }
        if (digits) {
            try {
                int day = Integer.parseInt(cell);
                LocalDate.of(day / 10000, day / 100 % 100, day % 100);
                return day;
            } catch (DateTimeException e) {
                throw new InputException(messages.text("import.cell.day", number(row), column, cell), e);
            }
        }
        throw new InputException(messages.text("import.cell.day", number(row), column, cell));
    }
}
