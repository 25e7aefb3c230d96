package org.laurea.degree.internal.cell;

import java.util.List;
import java.util.Set;

import org.laurea.core.record.RecordType;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/**
 * CELL-03: a control character, U+FFFD, a non-character or a character of private use. A character that this Java does not know
 * yet is none of them. Tab and line break in titles, keywords and directions are left to the rules of those fields.
 */
final class IllegalCharacter implements RowCheck {

    private static final Set<String> WITH_LINES = Set.of("LWTM", "LWGJC", "LWYJFX");

    private final RecordType type;
    private final FieldFixes fixes;
    private final long fields;
    private final long withLines;

    IllegalCharacter(RecordType type, FieldFixes fixes) {
        this.type = type;
        this.fixes = fixes;
        fields = -1L >>> Long.SIZE - type.fields().size();
        long mask = 0;
        for (String code : WITH_LINES) {
            int field = type.indexOf(code);
            mask |= field < 0 ? 0 : 1L << field;
        }
        withLines = mask;
    }

    @Override
    public void check(RowView row, Reporter out) {
        for (long rest = fields & ~(row.ordinary() | row.empty()); rest != 0; rest &= rest - 1) {
            int field = Long.numberOfTrailingZeros(rest);
            String text = row.text(field);
            int place = CharacterKind.firstIllegal(text, mayHaveLines(field));
            if (place >= 0) {
                int codePoint = text.codePointAt(place);
                out.report(field, CharacterKind.of(codePoint).variant(), CharacterKind.notation(codePoint),
                        Integer.toString(text.codePointCount(0, place) + 1));
            }
        }
    }

    private boolean mayHaveLines(int field) {
        return (withLines >>> field & 1) != 0;
    }

    @Override
    public List<Fix> fixes(Found found) {
        String kept = CharacterKind.withoutIllegal(found.value(), mayHaveLines(found.field()));
        return List.of(fixes.offer(type.field(found.field()).code(), kept));
    }
}
