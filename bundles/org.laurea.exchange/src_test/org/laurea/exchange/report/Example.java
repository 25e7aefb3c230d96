package org.laurea.exchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.testkit.ListedFindings;
import org.laurea.validation.Finding;
import org.laurea.validation.Fix;
import org.laurea.validation.FixKind;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

/** A small report with one finding of each kind. */
final class Example {

    static final RuleInfo ID_CHECK = rule("ZJHM-02", 10, Severity.ERROR, "GB 11643");
    static final RuleInfo BIRTH = rule("CSRQ-01", 9, Severity.ERROR, "annex 四.3");
    static final RuleInfo TITLE = rule("LWTM-01", 20, Severity.WARNING, "guide 四");
    static final RuleInfo OTHER_COLUMN = rule("HDR-02", 2, Severity.WARNING, "annex 三; notice 3");
    static final RuleInfo NUMBER = rule("CELL-05", 5, Severity.INFO, "engineering");

    private Example() {}

    static RuleInfo rule(String code, int position, Severity severity, String basis) {
        return new RuleInfo(code, position, Stage.FORM, "", "", severity, "all", "", basis, FixKind.NONE, "", code);
    }

    static Localized both(String zh, String en) {
        return language -> language == Language.ZH ? zh : en;
    }

    static Finding finding(RuleInfo rule, int row, int column, @Nullable String field, @Nullable String value,
            Localized message, Fix... fixes) {
        return new Finding(rule, row, column, field, value, message, List.of(fixes));
    }

    static List<Finding> findings() {
        return List.of(
                finding(OTHER_COLUMN, 1, 27, null, "备注", both("多余的列", "a column too many")),
                finding(ID_CHECK, 7, 5, "ZJHM", "110105199003070013",
                        both("证件号码校验位错误：末位应为 7", "wrong check digit: the last one should be 7")),
                finding(BIRTH, 9, 2, "CSRQ", "1990-03-07", both("出生日期不是CCYYMMDD", "the birth date is not CCYYMMDD"),
                        new Fix(both("改为 19900307", "change to 19900307"), Map.of("CSRQ", "19900307"), true)),
                finding(TITLE, 9, 22, "LWTM", "a\"\\\u0001\uD800<b>&", both("含特殊字符", "special characters")),
                finding(NUMBER, 12, 19, "XWZSBH", null, both("已按文本读取", "read as text")));
    }

    static CheckReport report(@Nullable LocalDate formal, @Nullable String unit, List<String> registers,
            List<Finding> findings) {
        RecordType type = new RecordType("regular", "2024",
                List.of(new Field(6, "ZJHM", "身份证件号码", "idDocumentNumber", 30, null, new Requirement.Required())), null,
                Map.of(), Set.of(), Set.of());
        return new CheckReport(new RuleBook("2024.1", "ab12", List.of()),
                code -> both("规则" + code, "rule " + code), "2026.1", "cd34", "graduates.xlsx", "Sheet1", "ef56", type,
                both("普通高等教育", "Regular higher education"), formal, unit, registers,
                new ListedFindings(20, findings));
    }

    static CheckReport report() {
        return report(null, "10001", List.of("enrolment", "filed"), findings());
    }
}
