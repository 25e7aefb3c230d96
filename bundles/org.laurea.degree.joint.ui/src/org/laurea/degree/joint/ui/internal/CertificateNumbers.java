package org.laurea.degree.joint.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificate numbers out of any text, such as a column copied from a spreadsheet: runs of 16 digits, each once, in order. */
final class CertificateNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

    private CertificateNumbers() {}

    static List<String> in(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return new ArrayList<>(numbers);
    }
}
