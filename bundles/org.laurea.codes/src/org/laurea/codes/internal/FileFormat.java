package org.laurea.codes.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code tables.csv} says of a file: the table it belongs to and which of its columns hold what.
 *
 * @param table the id of the table; several files may make one table
 * @param file the name of the file
 * @param complete {@code yes}, {@code no}, or the length of the codes for which it is complete
 * @param codes the columns of codes, the one that is shown first; empty for a table without codes
 * @param name the column of the present name
 * @param formerCodes the columns of former codes
 * @param formerNames the columns of former names
 * @param aliases the columns of other accepted names
 */
record FileFormat(String table, String file, String complete, List<String> codes, String name,
        List<String> formerCodes, List<String> formerNames, List<String> aliases) {

    /** The column that holds the first day of validity, CCYYMMDD, in any file. */
    static final String VALID_FROM = "valid_from";
    /** The column that holds the last day of validity, CCYYMMDD, in any file. */
    static final String VALID_TO = "valid_to";

    /** A line of tables.csv. */
    static FileFormat of(String[] cells) {
        return new FileFormat(cells[0], cells[1], cells[2], split(cells[3]), cells[4], split(cells[5]),
                split(cells[6]), split(cells[7]));
    }

    /** The columns of the administrator's file of the same table: the same, or by their common names. */
    FileFormat local(Path other) {
        return new FileFormat(table, other.getFileName().toString(), complete, codes, name,
                and(formerCodes, "former_code"), and(formerNames, "former_name"), and(aliases, "alias"));
    }

    private static List<String> and(List<String> columns, String common) {
        if (columns.contains(common)) {
            return columns;
        }
        List<String> all = new ArrayList<>(columns);
        all.add(common);
        return List.copyOf(all);
    }

    /** The column that tells rows apart: the code, or the name in a table without codes. */
    String key() {
        return codes.isEmpty() ? name : codes.get(0);
    }

    /** The name that this file gives to a column, which may be called by its common name. */
    String ownName(String column) {
        return switch (column) {
            case "code" -> codes.isEmpty() ? column : codes.get(0);
            case "name" -> name;
            case "former_code" -> formerCodes.isEmpty() ? column : formerCodes.get(0);
            case "former_name" -> formerNames.isEmpty() ? column : formerNames.get(0);
            case "alias" -> aliases.isEmpty() ? column : aliases.get(0);
            default -> column;
        };
    }

    /** Whether a value outside the table is an error. */
    boolean isComplete() {
        return "yes".equals(complete);
    }

    /** The bytes of the shipped file. */
    byte[] shipped() {
        return Resources.bytes("data/".concat(file));
    }

    /** The columns that are handed out under the names common to all tables. */
    List<String> commonColumns() {
        List<String> columns = new ArrayList<>();
        if (!codes.isEmpty()) {
            columns.add(codes.get(0));
        }
        columns.add(name);
        columns.addAll(formerCodes);
        columns.addAll(formerNames);
        columns.addAll(aliases);
        return columns;
    }

    /** The parts of a list, which {@code |} separates; none for an empty text. */
    static List<String> split(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.indexOf('|') < 0) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 ? text.length() : bar;
            if (to > from) {
                parts.add(text.substring(from, to));
            }
            from = to + 1;
        }
        return List.copyOf(parts);
    }
}
