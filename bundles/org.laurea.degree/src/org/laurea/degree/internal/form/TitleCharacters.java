package org.laurea.degree.internal.form;

import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.text.HanScript;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * LWTM-01: a character in the title of the thesis that files cannot bear in their names, a line break or tab, or no letter at
 * all.
 */
final class TitleCharacters implements RowCheck {

    private final int field;
    private final String code;
    private final FieldFixes fixes;

    TitleCharacters(RuleScope scope, FieldFixes fixes) {
        field = scope.read(0);
        code = scope.field(0).code();
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(field);
        int special = FileNameCharacters.first(text);
        int line = firstLine(text);
        if (special >= 0) {
            out.report(field, "", text.substring(special, special + 1));
        } else if (line >= 0) {
            out.report(field, "line");
        } else if (!Letter.isIn(text)) {
            out.report(field, "letter");
        }
    }

    private static int firstLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLine(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLine(char c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    @Override
    public List<Fix> fixes(Found found) {
        String text = found.value();
        String right = withoutLines(text);
        return right.equals(text) || FileNameCharacters.first(right) >= 0 || !Letter.isIn(right) ? List.of()
                : List.of(fixes.safe(code, right));
    }

    private static String withoutLines(String text) {
        StringBuilder right = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            if (!isLine(text.charAt(start))) {
                right.append(text.charAt(start++));
                continue;
            }
            int end = start;
            while (end < text.length() && isLine(text.charAt(end))) {
                end++;
            }
            if (!(HanScript.isBefore(text, start) && HanScript.isAt(text, end))) {
                right.append(' ');
            }
            start = end;
        }
        return right.toString();
    }
}
