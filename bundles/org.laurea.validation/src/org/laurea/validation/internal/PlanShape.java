package org.laurea.validation.internal;

import java.util.List;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.Stage;

/** The checks of a plan, sorted into what runs when, and the orders that reports follow. */
final class PlanShape {

    private static final List<Stage> ROW_STAGES =
            List.of(Stage.CELL, Stage.CODE, Stage.FORM, Stage.RECORD, Stage.REGISTER);

    final RecordType type;
    final CodeTables codes;
    final List<CompiledCheck> checks;
    final CompiledCheck[][] rowChecks;
    final boolean[] spoils;
    private final int[] fieldRank;

    PlanShape(RecordType type, CodeTables codes, List<CompiledCheck> checks) {
        this.type = type;
        this.codes = codes;
        this.checks = checks;
        this.rowChecks = ROW_STAGES.stream().map(this::of).toArray(CompiledCheck[][]::new);
        this.spoils = new boolean[rowChecks.length];
        for (int i = 0; i < spoils.length; i++) {
            spoils[i] = ROW_STAGES.get(i).spoils();
        }
        List<String> sorted = type.fields().stream().map(Field::code).sorted().toList();
        this.fieldRank = type.fields().stream().mapToInt(field -> sorted.indexOf(field.code())).toArray();
    }

    /** The same plan for another file. */
    PlanShape fresh() {
        return new PlanShape(type, codes, checks.stream().map(CompiledCheck::fresh).toList());
    }

    private CompiledCheck[] of(Stage stage) {
        return checks.stream().filter(check -> check.rule().stage() == stage).toArray(CompiledCheck[]::new);
    }

    List<CompiledCheck> batchChecks() {
        return checks.stream().filter(check -> check.check() instanceof BatchCheck).toList();
    }

    /** The check that stands for a rule of stage file; such a rule has exactly one. */
    CompiledCheck fileCheck(String code) {
        return checks.stream().filter(check -> check.rule().code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + code + " for " + type.id()));
    }

    /** The place of a field among all fields in the order of their codes; -1 for no field. */
    int fieldRank(int field) {
        return field < 0 ? -1 : fieldRank[field];
    }
}
