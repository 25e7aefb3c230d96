package org.laurea.codes.internal;

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

    /** The same columns in another file. */
    FileFormat in(String otherFile) {
        return new FileFormat(table, otherFile, complete, codes, name, formerCodes, formerNames, aliases);
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
