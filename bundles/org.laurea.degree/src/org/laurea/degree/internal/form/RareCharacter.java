package org.laurea.degree.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.laurea.core.code.Pinyin;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.text.HanScript;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XM-02: a Han character outside the basic plane, which the platform may not take; pinyin in capitals stands for it. */
final class RareCharacter implements RowCheck {

    private final int field;
    private final String code;
    private final FieldFixes fixes;
    private final Pinyin pinyin;

    RareCharacter(RuleScope scope, FieldFixes fixes, Pinyin pinyin) {
        field = scope.read(0);
        code = scope.field(0).code();
        this.fixes = fixes;
        this.pinyin = pinyin;
    }

    @Override
    public void check(RowView row, Reporter out) {
        if ((row.ordinary() >>> field & 1) != 0) {
            return;
        }
        String name = row.text(field);
        for (int i = 0; i < name.length() - 1; i++) {
            if (Character.isHighSurrogate(name.charAt(i)) && HanScript.isBeyondBasicPlane(name.codePointAt(i))) {
                int rare = name.codePointAt(i);
                out.report(field, "", Character.toString(rare),
                        "U+" + Integer.toHexString(rare).toUpperCase(Locale.ROOT));
                return;
            }
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        String name = found.value();
        StringBuilder spelt = new StringBuilder();
        for (int i = 0; i < name.length();) {
            int c = name.codePointAt(i);
            if (HanScript.isBeyondBasicPlane(c)) {
                Optional<String> reading = pinyin.reading(c);
                if (reading.isEmpty()) {
                    return List.of();
                }
                spelt.append(reading.get());
            } else {
                spelt.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return List.of(fixes.offer(code, spelt.toString()));
    }
}
