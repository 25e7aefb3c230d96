package org.laurea.validation;

import java.util.List;
import java.util.function.Function;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.validation.internal.PlanCompiler;

/**
 * Compiles plans out of what a family of record types brings.
 *
 * @param rules the rule book
 * @param libraries where the rules are implemented; the first that has a rule is taken
 * @param cells how the cells of a field become text
 */
public record CheckPlanner(RuleBook rules, List<RuleLibrary> libraries, Function<Field, CellReader> cells) {

    /**
     * The plan for a record type.
     *
     * @throws IllegalStateException if a rule of the book that is for this record type is in no library
     */
    public CheckPlan plan(RecordType type, CodeTables codes, CheckOptions options) {
        return new PlanCompiler(this, type, codes, options).compile();
    }
}
