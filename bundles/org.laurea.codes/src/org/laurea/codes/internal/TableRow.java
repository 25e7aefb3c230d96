package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeEntry;

/** A row of a table, which becomes an entry when it is first looked up. */
final class TableRow {

    private final TableFile file;
    private final CsvText.Line line;
    private @Nullable TableRow twin;
    /** Immutable, so that threads may each make their own without harm. */
    private @Nullable Optional<CodeEntry> entry;

    TableRow(TableFile file, CsvText.Line line) {
        this.file = file;
        this.line = line;
    }

    String code() {
        return cell(file.codes[0]);
    }

    String name() {
        return cell(file.names[0]);
    }

    /** Every code it has today: a country has three. */
    List<String> codes() {
        return values(file.codes);
    }

    List<String> formerCodes() {
        TableRow other = twin;
        List<String> own = values(file.formerCodes);
        return other == null ? own : together(own, other.formerCodes());
    }

    List<String> formerNames() {
        TableRow other = twin;
        List<String> own = values(file.formerNames);
        return other == null ? own : together(own, other.formerNames());
    }

    List<String> aliases() {
        TableRow other = twin;
        List<String> own = values(file.aliases);
        return other == null ? own : together(own, other.aliases());
    }

    /** The cell of a column by its header, empty if there is none. */
    String attribute(String column) {
        int index = file.index(column);
        return index < 0 ? "" : cell(index);
    }

    /** Takes over the former codes and names of a row that another file has of the same thing. */
    void absorb(TableRow other) {
        twin = other;
    }

    boolean isDated() {
        return from() != 0 || to() != Integer.MAX_VALUE;
    }

    boolean holdsOn(int day) {
        return day == 0 || from() <= day && day <= to();
    }

    /** This row as an entry; never empty. */
    Optional<CodeEntry> entry() {
        Optional<CodeEntry> known = entry;
        if (known == null) {
            known = Optional.of(new CodeEntry(code(), name(), formerCodes(), formerNames(), aliases(), from(), to(),
                    new RowAttributes(file.headers, cells())));
            entry = known;
        }
        return known;
    }

    private String[] cells() {
        String[] cells = file.text.cells(line);
        if (twin != null && file.formerNames.length > 0 && file.formerNames[0] < cells.length) {
            cells[file.formerNames[0]] = String.join("|", formerNames());
        }
        return cells;
    }

    CodeEntry asEntry() {
        return entry().orElseThrow();
    }

    private int from() {
        return day(file.from, 0);
    }

    private int to() {
        return day(file.to, Integer.MAX_VALUE);
    }

    private int day(int column, int otherwise) {
        String text = column < 0 ? "" : cell(column);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private String cell(int column) {
        return file.text.cell(line, column);
    }

    private List<String> values(int[] columns) {
        if (columns.length == 1) {
            return FileFormat.split(cell(columns[0]));
        }
        List<String> values = new ArrayList<>(columns.length);
        for (int column : columns) {
            values.addAll(FileFormat.split(cell(column)));
        }
        return List.copyOf(values);
    }

    private static List<String> together(List<String> own, List<String> others) {
        List<String> both = new ArrayList<>(own);
        both.addAll(others);
        return List.copyOf(both);
    }
}
