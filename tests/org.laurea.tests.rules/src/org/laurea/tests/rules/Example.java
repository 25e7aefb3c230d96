package org.laurea.tests.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;

/**
 * An example of a rule as data: how the first base record of a category is changed, and where the rule then finds something.
 * Columns:
 * <ul>
 * <li>{@code cells}: changes with ¦ between them: {@code XM=text}, {@code ZJHM:number=1.1E17} (also date, boolean, error),
 * {@code -XM} (the column is missing), {@code unit=10001}, {@code formal=20240621}; {@code \n}, {@code \t}, {@code \r},
 * {@code \\} and {@code \}{@code uXXXX} are escapes;</li>
 * <li>{@code expected}: fields with ¦ between them, each perhaps with a part of the message in brackets; empty for none;</li>
 * <li>{@code fix}: the first fix, {@code safe XM=text}, {@code offer XWLBM=408¦XWLB=工学学士} or {@code none}; empty if it does not
 * matter.</li>
 * </ul>
 */
final class Example {

    private static final String BETWEEN = "¦";

    final String rule;
    final String category;
    final Map<String, String> texts = new LinkedHashMap<>();
    final Map<String, CellKind> kinds = new LinkedHashMap<>();
    final Set<String> missing = new HashSet<>();
    final List<String> expected = new ArrayList<>();
    final String fix;
    @Nullable
    String unit;
    @Nullable
    LocalDate formal;
    private final String title;

    Example(Map<String, String> line) {
        rule = line.get("rule");
        category = line.get("category");
        title = line.get("example");
        fix = unescaped(line.get("fix"));
        for (String change : line.get("cells").split(BETWEEN)) {
            change(change);
        }
        for (String field : line.get("expected").split(BETWEEN)) {
            if (!field.isEmpty()) {
                expected.add(unescaped(field));
            }
        }
    }

    private void change(String change) {
        int equals = change.indexOf('=');
        if (change.startsWith("-")) {
            missing.add(change.substring(1));
        } else if (change.startsWith("unit=")) {
            unit = change.substring(equals + 1);
        } else if (change.startsWith("formal=")) {
            formal = LocalDate.parse(change.substring(equals + 1), DateTimeFormatter.BASIC_ISO_DATE);
        } else if (equals > 0) {
            String[] field = change.substring(0, equals).split(":");
            texts.put(field[0], unescaped(change.substring(equals + 1)));
            if (field.length > 1) {
                kinds.put(field[0], CellKind.valueOf(field[1].toUpperCase(Locale.ROOT)));
            }
        } else if (!change.isEmpty()) {
            throw new IllegalArgumentException("not a change: " + change);
        }
    }

    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    boolean isPositive() {
        return !expected.isEmpty();
    }

    @Override
    public String toString() {
        return rule + " " + category + ": " + title;
    }
}
