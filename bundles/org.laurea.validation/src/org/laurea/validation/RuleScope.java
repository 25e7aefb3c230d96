package org.laurea.validation;

import java.util.List;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;

/**
 * What a rule is compiled for.
 *
 * @param rule what rules.csv says of it
 * @param type the record type
 * @param reads the indices of the fields of this alternative, in the order of rules.csv; empty if it reads any field
 * @param codes the code tables
 * @param options what the user chose
 */
public record RuleScope(RuleInfo rule, RecordType type, List<Integer> reads, CodeTables codes, CheckOptions options) {

    /** The index of the field at this place of the alternative. */
    public int read(int place) {
        return reads.get(place);
    }

    /** The field at this place of the alternative. */
    public Field field(int place) {
        return type.field(reads.get(place));
    }

    /** The index of a field by its code, -1 if the record type has none. */
    public int index(String code) {
        return type.indexOf(code);
    }
}
