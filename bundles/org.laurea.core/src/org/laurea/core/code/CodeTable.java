package org.laurea.core.code;

import java.util.List;
import java.util.Optional;

/** A code table, possibly the union of several files. Look-ups are exact and take constant time. */
public interface CodeTable {

    /** The id, such as {@code country_region}; also the name fields refer to, such as {@code units}. */
    String id();

    /** Whether the table is official and complete, so that a value outside it is an error. */
    boolean isComplete();

    /** Whether any entry is limited to certain days, so that look-ups need a day. */
    boolean isDated();

    /** The entries in the order of the table's files. */
    List<CodeEntry> entries();

    /**
     * The entry with this code or former code that holds on {@code day}.
     *
     * @param day CCYYMMDD, 0 for any day
     */
    Optional<CodeEntry> byCode(String code, int day);

    /**
     * The entry with this name, former name or alias that holds on {@code day}; present names win over former ones.
     *
     * @param day CCYYMMDD, 0 for any day
     */
    Optional<CodeEntry> byName(String name, int day);

    /**
     * The entries whose names are nearest to a text that is in none of them, best first: by edit distance, by shared
     * characters, by pinyin. Empty if nothing is near. The answer depends on the table and the text alone.
     */
    List<CodeEntry> nearestNames(String text, int most);

    /** The entries whose codes are nearest to a code that is in none of them, best first. */
    List<CodeEntry> nearestCodes(String code, int most);

    /** For look-up by people: entries by code, name, former name, alias, pinyin or its initials, best first. */
    List<CodeEntry> find(String text, int most);
}
