package org.laurea.cli.internal.filing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.laurea.cli.internal.Session;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.office.amendment.Wish;

/** A table of corrections: a row for each field, under a header of codes or names in either language. */
final class WishTable {

    private static final List<String> COLUMNS = List.of("XWZSBH", "XWLBM", "FIELD", "AFTER", "REASON");

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<List<String>, SortedMap<String, String>> wishes = new LinkedHashMap<>();

    private WishTable() {}

    /**
     * Reads the first sheet of a file of any form.
     *
     * @throws InputException if it cannot be read, or lacks a column
     */
    static List<Wish> read(Path file) throws InputException {
        SourceFile source = SourceFiles.open(file);
        WishTable table = new WishTable();
        List<Row> rows = new ArrayList<>();
        source.sheet(source.sheetNames().get(0)).forEach(rows::add);
        for (Row row : rows) {
            if (table.places.isEmpty()) {
                table.header(row, file);
            } else if (!row.isEmpty()) {
                table.add(row);
            }
        }
        return table.wishes.entrySet().stream().map(one -> new Wish(one.getKey().get(0), one.getKey().get(1),
                one.getValue(), one.getKey().get(2))).toList();
    }

    private void header(Row row, Path file) throws InputException {
        for (int column = 0; column < row.size(); column++) {
            for (String code : COLUMNS) {
                if (isNamed(row.text(column).strip(), code)) {
                    places.put(code, column);
                }
            }
        }
        for (String code : COLUMNS) {
            if (!code.equals("XWLBM") && !places.containsKey(code)) {
                throw new InputException(Session.text("errata.column", file, Session.text("errata.column." + code)));
            }
        }
    }

    private static boolean isNamed(String header, String code) {
        return header.equalsIgnoreCase(code)
                || header.equalsIgnoreCase(Session.text("errata.column." + code).in(Language.ZH))
                || header.equalsIgnoreCase(Session.text("errata.column." + code).in(Language.EN));
    }

    private void add(Row row) throws InputException {
        List<String> record = List.of(text(row, "XWZSBH"), text(row, "XWLBM"), text(row, "REASON"));
        if (record.get(0).isEmpty() || record.get(2).isEmpty() || text(row, "FIELD").isEmpty()) {
            throw new InputException(Session.text("errata.row", row.number()));
        }
        wishes.computeIfAbsent(record, one -> new TreeMap<>()).put(text(row, "FIELD"), text(row, "AFTER"));
    }

    private String text(Row row, String code) {
        return row.text(places.getOrDefault(code, -1)).strip();
    }
}
