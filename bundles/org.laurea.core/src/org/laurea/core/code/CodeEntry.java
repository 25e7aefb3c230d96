package org.laurea.core.code;

import java.util.List;
import java.util.Map;

/**
 * One row of a code table.
 *
 * @param code the code; for a table without codes, the name
 * @param name the present official name
 * @param formerCodes codes the entry had before, accepted for any day
 * @param formerNames names the entry had before, accepted for any day
 * @param aliases other accepted spellings of the name
 * @param from first day of validity as CCYYMMDD, 0 for always
 * @param to last day of validity as CCYYMMDD, {@link Integer#MAX_VALUE} for always
 * @param attributes every column of the table's file by its header, as it stands there
 */
public record CodeEntry(String code, String name, List<String> formerCodes, List<String> formerNames,
        List<String> aliases, int from, int to, Map<String, String> attributes) {

    /** The value of a column, empty where the table has none. */
    public String attribute(String column) {
        return attributes.getOrDefault(column, "");
    }

    /** Whether the entry holds on a day given as CCYYMMDD; 0 stands for any day. */
    public boolean holdsOn(int day) {
        return day == 0 || from <= day && day <= to;
    }

    /** Whether a text is the present name, a former name or an alias. */
    public boolean isNamed(String text) {
        return name.equals(text) || formerNames.contains(text) || aliases.contains(text);
    }
}
