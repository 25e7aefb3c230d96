package org.laurea.degree.internal.record;

import java.util.List;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.number.MajorCode;
import org.laurea.degree.table.LastAccepted;
import org.laurea.degree.table.Levels;
import org.laurea.degree.table.NearestFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * CODE-02 of a major: its code is not in the catalogue of its level. Of a graduate's code only the first-level discipline or
 * professional category is looked up, since units set what lies below.
 */
final class KnownMajor implements RowCheck {

    private static final String GRADUATE = "graduate";

    private final int major;
    private final int category;
    private final Majors majors;
    private final NearestFixes nearestBachelor;
    private final NearestFixes nearestGraduate;
    private final LastAccepted last = new LastAccepted();

    KnownMajor(RuleScope scope, FieldFixes fixes) {
        major = scope.read(0);
        category = scope.read(1);
        majors = Majors.of(scope.codes());
        String code = scope.field(0).code();
        nearestBachelor = new NearestFixes(text -> codes(majors.bachelor(), text), found -> fixes.offer(code, found));
        nearestGraduate = new NearestFixes(text -> codes(majors.graduate(), MajorCode.discipline(text)),
                found -> fixes.offer(code, found));
    }

    private static List<String> codes(CodeTable table, String text) {
        return table.nearestCodes(text, NearestFixes.MOST).stream().map(CodeEntry::code).toList();
    }

    @Override
    public void check(RowView row, Reporter out) {
        String degree = row.text(category);
        String code = row.text(major);
        boolean dated = majors.areDated();
        if (!dated && last.is(code, degree, "")) {
            return;
        }
        char level = Levels.of(degree);
        if (level == Levels.NONE || level != '4' && MajorCode.isInterdisciplinary(code)) {
            return;
        }
        String known = level == '4' ? code : MajorCode.discipline(code);
        if (majors.find(known, level, dated ? row.day() : 0).isEmpty()) {
            out.report(major, level == '4' ? "major" : GRADUATE);
        } else {
            last.set(code, degree, "");
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return (GRADUATE.equals(found.variant()) ? nearestGraduate : nearestBachelor).of(found.value());
    }
}
