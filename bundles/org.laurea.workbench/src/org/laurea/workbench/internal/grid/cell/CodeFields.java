package org.laurea.workbench.internal.grid.cell;

import java.util.List;
import java.util.Map;

import org.laurea.workbench.internal.grid.table.Completions;

/** The fields of a batch that take their values from code tables. */
public interface CodeFields extends Completions {

    /**
     * What else a value sets: the name that belongs to a code, the code that belongs to a name, by the index of the field. Empty if
     * nothing belongs to it or it is no value of the table.
     */
    Map<Integer, String> partners(int position, int field, String value);

    /** No field has a table. */
    static CodeFields none() {
        return new CodeFields() {
            @Override
            public boolean has(int field) {
                return false;
            }

            @Override
            public List<Completion> find(int position, int field, String typed) {
                return List.of();
            }

            @Override
            public Map<Integer, String> partners(int position, int field, String value) {
                return Map.of();
            }
        };
    }
}
