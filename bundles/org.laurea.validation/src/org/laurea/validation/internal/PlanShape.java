package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.validation.Stage;

/** The checks of a plan, sorted into what runs when, and the orders that reports follow. */
final class PlanShape {

    private static final List<Stage> ROW_STAGES = List.of(Stage.CELL, Stage.CODE, Stage.FORM, Stage.RECORD,
            Stage.REGISTER);

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
        this.rowChecks = new CompiledCheck[ROW_STAGES.size()][];
        this.spoils = new boolean[rowChecks.length];
        for (int i = 0; i < spoils.length; i++) {
            rowChecks[i] = of(ROW_STAGES.get(i)).toArray(new CompiledCheck[0]);
            spoils[i] = ROW_STAGES.get(i).spoils();
        }
        this.fieldRank = ranks(type);
    }

    private static int[] ranks(RecordType type) {
        TreeSet<String> codes = new TreeSet<>();
        for (Field field : type.fields()) {
            codes.add(field.code());
        }
        int[] ranks = new int[type.fields().size()];
        for (int field = 0; field < ranks.length; field++) {
            ranks[field] = codes.headSet(type.field(field).code()).size();
        }
        return ranks;
    }

    /** The same plan for another file. */
    PlanShape fresh() {
        List<CompiledCheck> again = new ArrayList<>(checks.size());
        for (CompiledCheck check : checks) {
            again.add(check.fresh());
        }
        return new PlanShape(type, codes, again);
    }

    private List<CompiledCheck> of(Stage stage) {
        List<CompiledCheck> some = new ArrayList<>();
        for (CompiledCheck check : checks) {
            if (check.rule().stage() == stage) {
                some.add(check);
            }
        }
        return some;
    }

    List<CompiledCheck> batchChecks() {
        return of(Stage.BATCH);
    }

    /** The check that stands for a rule of stage file; such a rule has exactly one. */
    CompiledCheck fileCheck(String code) {
        for (CompiledCheck check : checks) {
            if (check.rule().code().equals(code)) {
                return check;
            }
        }
        throw new IllegalArgumentException("no rule " + code + " for " + type.id());
    }

    /** The place of a field among all fields in the order of their codes; -1 for no field. */
    int fieldRank(int field) {
        return field < 0 ? -1 : fieldRank[field];
    }
}
