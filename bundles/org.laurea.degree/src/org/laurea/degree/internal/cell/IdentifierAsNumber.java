package org.laurea.degree.internal.cell;

import org.laurea.core.row.CellKind;
import org.laurea.degree.number.Digits;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * CELL-01: an identifier that a spreadsheet keeps as a number has lost digits, or may have: the last ones beyond the fifteenth, or
 * zeros in front. Text in scientific notation is what became of such a number.
 */
final class IdentifierAsNumber implements RowCheck {

    private static final int KEPT_DIGITS = 15;

    private final int field;
    private final int fewest;
    private final int neverDigits;

    IdentifierAsNumber(RuleScope scope) {
        field = scope.read(0);
        fewest = fewestDigits(scope.field(0).code());
        neverDigits = "ZYDM".equals(scope.field(0).code()) ? fewest + 1 : 0;
    }

    /** The number of digits below which an identifier has lost zeros in front; 1 where its length is not fixed. */
    private static int fewestDigits(String code) {
        return switch (code) {
            case "PYDWM", "XWSYDWM" -> 5;
            case "XWLBM" -> 3;
            case "ZYDM" -> 4;
            case "XWZSBH" -> 16;
            default -> 1;
        };
    }

    @Override
    public void check(RowView row, Reporter out) {
        if ((row.typed() >>> field & 1) == 0) {
            if (isScientific(row.text(field))) {
                out.report(field, "scientific");
            }
        } else if (row.kind(field) == CellKind.NUMBER) {
            NumberText number = NumberText.of(row.raw(field));
            if (number.isNegative()) {
                out.report(field, "negative");
            } else if (number.digits() == 0) {
                out.report(field, "fraction");
            } else if (number.digits() > KEPT_DIGITS) {
                out.report(field);
            } else if (number.digits() < fewest || number.digits() == neverDigits) {
                out.report(field, "short", Integer.toString(number.digits()));
            }
        }
    }

    /** {@code \d(\.\d+)?[Ee]\+\d+} */
    private static boolean isScientific(String text) {
        int length = text.length();
        if (length < 4 || text.charAt(1) > 'e' || !Digits.is(text.charAt(0))) {
            return false;
        }
        int place = 1;
        if (text.charAt(place) == '.') {
            place++;
            while (place < length && Digits.is(text.charAt(place))) {
                place++;
            }
            if (place == 2) {
                return false;
            }
        }
        return place + 2 < length && (text.charAt(place) == 'E' || text.charAt(place) == 'e')
                && text.charAt(place + 1) == '+' && Digits.fill(text, place + 2, length);
    }
}
