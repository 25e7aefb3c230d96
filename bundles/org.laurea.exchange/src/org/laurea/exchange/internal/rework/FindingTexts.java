package org.laurea.exchange.internal.rework;

import java.util.function.Function;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.exchange.internal.rework.ListCell.Style;
import org.laurea.exchange.internal.write.WriterTexts;
import org.laurea.exchange.report.CheckReport;
import org.laurea.validation.Finding;
import org.laurea.validation.Fix;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;

/** What is said of findings on the sheets of a returned workbook, in one language. */
public final class FindingTexts {

    private final Messages messages = WriterTexts.messages();
    private final Messages shared = Messages.beside(CheckReport.class);
    private final RecordType type;
    private final Language language;
    private final Function<String, Localized> titles;

    /**
     * @param type the record type
     * @param titles the short name of the mistake that a rule finds, by the rule's code
     */
    public FindingTexts(RecordType type, Language language, Function<String, Localized> titles) {
        this.type = type;
        this.language = language;
        this.titles = titles;
    }

    String get(String key, Object... arguments) {
        return messages.format(language, "write." + key, arguments);
    }

    Language language() {
        return language;
    }

    String severity(Severity severity) {
        return shared.format(language, "severity." + severity.tag());
    }

    Style style(Severity severity) {
        return Style.valueOf(severity.name());
    }

    String title(RuleInfo rule) {
        return titles.apply(rule.code()).in(language);
    }

    String message(Finding finding) {
        return finding.message().in(language);
    }

    String basis(RuleInfo rule) {
        return rule.basisText().in(language);
    }

    String field(String code) {
        int index = type.indexOf(code);
        if (index < 0) {
            return code;
        }
        Field field = type.field(index);
        return language == Language.ZH ? field.zh() + "(" + code + ")" : code;
    }

    /** What mends a finding; fixes that may be applied without asking say so. */
    String fix(Finding finding) {
        StringBuilder text = new StringBuilder();
        for (Fix fix : finding.fixes()) {
            if (!text.isEmpty()) {
                text.append(get("or"));
            }
            text.append(fix.label().in(language));
        }
        return text.toString();
    }

    /** What a comment says of a finding. */
    String comment(Finding finding) {
        String fix = fix(finding);
        return get(fix.isEmpty() ? "comment" : "comment.fix", severity(finding.rule().severity()), message(finding),
                basis(finding.rule()), fix);
    }

    /** A cell such as {@code F7}; empty where there is none. */
    static String place(Finding finding) {
        return finding.row() == 0 || finding.column() < 0 ? "" : Columns.letters(finding.column()) + finding.row();
    }
}
