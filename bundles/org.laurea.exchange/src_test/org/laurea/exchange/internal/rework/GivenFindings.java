package org.laurea.exchange.internal.rework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.text.Localized;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Fix;
import org.laurea.validation.FixKind;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

/** Findings made by hand, in the order they are added. */
final class GivenFindings implements Findings {

    static final RecordType TYPE = new RecordType("regular", "2024",
            List.of(field("XM", "姓名"), field("CSRQ", "出生日期"), field("ZJHM", "身份证件号码")), null, Map.of(), Set.of(),
            Set.of());

    private final List<Finding> findings = new ArrayList<>();

    private static Field field(String code, String zh) {
        return new Field(1, code, zh, code, 60, null, new Requirement.Required());
    }

    static RuleInfo rule(String code, Stage stage, Severity severity) {
        return new RuleInfo(code, stage.ordinal(), stage, "any", "the field", severity, "all", "condition",
                "annex 四.3", FixKind.SAFE, "", "格式不符");
    }

    GivenFindings add(RuleInfo rule, int row, int column, String message, Fix... fixes) {
        findings.add(new Finding(rule, row, column, column < 0 ? null : TYPE.field(column).code(), "1990-03-07",
                language -> message, List.of(fixes)));
        return this;
    }

    static Fix safe(String field, String value) {
        return new Fix(Localized.verbatim("改为 " + value), Map.of(field, value), true);
    }

    @Override
    public void forEach(Consumer<Finding> sink) {
        findings.forEach(sink);
    }

    @Override
    public int rows() {
        return 4;
    }

    @Override
    public int rowsWithErrors() {
        return (int) findings.stream().filter(finding -> finding.rule().severity() == Severity.ERROR)
                .mapToInt(Finding::row).distinct().count();
    }

    @Override
    public boolean hasError(int row) {
        return findings.stream()
                .anyMatch(finding -> finding.row() == row && finding.rule().severity() == Severity.ERROR);
    }
}
