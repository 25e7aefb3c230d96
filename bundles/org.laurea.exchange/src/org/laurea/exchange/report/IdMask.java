package org.laurea.exchange.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.validation.Finding;

/** Hides the middle of ID numbers in a report that is passed on: the first three and the last four characters stay. */
final class IdMask {

    private static final String ID_FIELD = "ZJHM";
    private static final int HEAD = 3;
    private static final int TAIL = 4;
    private static final Pattern RESIDENT_NUMBER = Pattern
            .compile("(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]{4}[0-9Xx](?![0-9])");

    private IdMask() {}

    /** The value of a finding as a passed-on report shows it. */
    static String value(Finding finding) {
        String value = finding.value();
        if (value == null) {
            return "";
        }
        return ID_FIELD.equals(finding.field()) ? hide(value) : value;
    }

    /** A text about a finding, without the ID number in full. */
    static String text(Finding finding, String text) {
        String shown = text;
        @Nullable
        String value = finding.value();
        if (ID_FIELD.equals(finding.field()) && value != null && value.length() > HEAD + TAIL) {
            shown = shown.replace(value, hide(value));
        }
        Matcher matcher = RESIDENT_NUMBER.matcher(shown);
        return matcher.find() ? matcher.replaceAll(found -> hide(found.group())) : shown;
    }

    private static String hide(String number) {
        int length = number.codePointCount(0, number.length());
        if (length <= HEAD + TAIL) {
            return number;
        }
        int from = number.offsetByCodePoints(0, HEAD);
        int to = number.offsetByCodePoints(0, length - TAIL);
        return number.substring(0, from) + "*".repeat(length - HEAD - TAIL) + number.substring(to);
    }
}
