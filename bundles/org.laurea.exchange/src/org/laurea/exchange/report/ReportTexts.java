package org.laurea.exchange.report;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.validation.Finding;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;

/** The words of the reports in one language. */
record ReportTexts(Messages messages, Language language) {

    static ReportTexts in(Language language) {
        return new ReportTexts(Messages.beside(ReportTexts.class), language);
    }

    String get(String key, Object... arguments) {
        return messages.format(language, key, arguments);
    }

    String severity(Severity severity) {
        return get("severity." + severity.tag());
    }

    /** The legal basis of a rule with its source named in the language. */
    String basis(RuleInfo rule) {
        return get("basis", rule.basisText());
    }

    /** The field of a finding: its official name, in English its code; empty if there is none. */
    String field(Finding finding, RecordType type) {
        String code = finding.field();
        int index = code == null ? -1 : type.indexOf(code);
        if (code == null || index < 0) {
            return "";
        }
        return language == Language.ZH ? type.field(index).zh() : code;
    }

    /** A cell such as {@code F7}; the row, or the file as a whole, where there is no cell. */
    String place(Finding finding) {
        if (finding.row() == 0) {
            return get("place.file");
        }
        if (finding.column() < 0) {
            return get("place.row", finding.row());
        }
        return Columns.letters(finding.column()) + finding.row();
    }
}
