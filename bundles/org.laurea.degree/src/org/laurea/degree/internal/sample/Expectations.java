package org.laurea.degree.internal.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.mistake.Planting;
import org.laurea.degree.internal.sample.mistake.Planting.Caused;
import org.laurea.degree.internal.sample.register.RegisterOracle;
import org.laurea.degree.sample.ExpectedFinding;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;

/** Puts together what a check has to find in the records of one person. */
final class Expectations {

    private static final Comparator<ExpectedFinding> ORDER = Comparator.comparingInt(ExpectedFinding::column)
            .thenComparing(ExpectedFinding::rule);

    private final String category;
    private final RuleBook rules;
    private final RowShape shape;
    private final RegisterOracle oracle;
    private final boolean withRegisters;

    Expectations(String category, RuleBook rules, RowShape shape, RegisterOracle oracle, boolean withRegisters) {
        this.category = category;
        this.rules = rules;
        this.shape = shape;
        this.oracle = oracle;
        this.withRegisters = withRegisters;
    }

    /** Gives the findings in the records of a person, the first of which stands in this row. */
    void forEach(Planting planting, int firstRow, Consumer<ExpectedFinding> sink) {
        for (int record = 0; record < planting.drafts().size(); record++) {
            List<ExpectedFinding> found = new ArrayList<>();
            Set<FieldCode> spoilt = EnumSet.noneOf(FieldCode.class);
            for (Caused caused : planting.caused()) {
                if (caused.record() == record) {
                    RuleInfo rule = rule(caused.rule());
                    found.add(finding(rule, firstRow + record, caused.field(), false));
                    if (rule.severity() == Severity.ERROR && rule.stage().spoils()) {
                        spoilt.add(caused.field());
                    }
                }
            }
            if (withRegisters) {
                register(planting, record, spoilt, firstRow + record, found);
            }
            found.sort(ORDER);
            found.forEach(sink);
        }
    }

    RuleInfo rule(String code) {
        return rules.rule(code).orElseThrow(() -> new IllegalStateException("no rule " + code));
    }

    private void register(Planting planting, int record, Set<FieldCode> spoilt, int row, List<ExpectedFinding> found) {
        Set<FieldCode> stopped = EnumSet.noneOf(FieldCode.class);
        Draft earlier = planting.earlier().get(record);
        oracle.findings(planting.drafts().get(record), spoilt, planting.truth().get(record), planting.facts(), earlier,
                (code, field) -> {
                    RuleInfo rule = rule(code);
                    if (rule.isFor(category) && !stopped.contains(field)) {
                        found.add(finding(rule, row, field, true));
                        if (rule.severity() == Severity.ERROR) {
                            stopped.add(field);
                        }
                    }
                });
    }

    private ExpectedFinding finding(RuleInfo rule, int row, FieldCode field, boolean needsRegisters) {
        return new ExpectedFinding(row, shape.column(field), field.name(), rule.code(), rule.severity(),
                needsRegisters);
    }
}
