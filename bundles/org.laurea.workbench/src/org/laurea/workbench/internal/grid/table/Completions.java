package org.laurea.workbench.internal.grid.table;

import java.util.List;

/** What may be meant by the beginning of a code, of a name or of its pinyin. */
public interface Completions {

    /** Whether a field takes its values from a table. */
    boolean has(int field);

    /**
     * What may be meant, the likeliest first.
     *
     * @param position the position of the row
     * @param field the index of the field
     * @param typed what was typed so far
     */
    List<Completion> find(int position, int field, String typed);

    /**
     * A value that may be meant.
     *
     * @param value the text the field gets
     * @param label what people see: code and name
     */
    record Completion(String value, String label) {}
}
