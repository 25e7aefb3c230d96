package org.laurea.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An example of a rule as data. A line of its file is {@code rule,category,example,table,row,cells,expected}: a row of the sheet
 * (no table) or of a register. Cells are {@code FIELD=text} with {@code |} between them, an exclamation mark before a text that an
 * earlier stage has spoilt. Expected are findings with {@code |} between them: {@code FIELD}, then in brackets a part of the
 * Chinese message, then {@code ->} and the value of the first fix.
 *
 * @param rule the code of the rule
 * @param category the record type
 * @param title what the example shows
 * @param rows the texts of the rows by field, by the rows' numbers
 * @param registers the lines of the registers by their names
 * @param expected the expected findings by the rows' numbers
 */
public record RuleExample(String rule, String category, String title, SortedMap<Integer, Map<String, String>> rows,
        Map<String, List<Map<String, String>>> registers, SortedMap<Integer, List<String>> expected) {

    /** The examples of a file beside a class. */
    public static List<RuleExample> read(Class<?> anchor, String file) throws IOException {
        Map<List<String>, RuleExample> examples = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(anchor.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().skip(1).filter(text -> !text.isBlank()).toList()) {
                String[] cells = line.split(",", -1);
                if (cells.length != 7) {
                    throw new IOException("not seven cells: " + line);
                }
                examples.computeIfAbsent(List.of(cells[0], cells[1], cells[2]), RuleExample::empty).add(cells);
            }
        }
        return List.copyOf(examples.values());
    }

    /**
     * Makes sure that there are examples of each of these rules, of no other, and with as well as without findings.
     *
     * @throws AssertionError if not
     */
    public static void requireEachRule(Set<String> rules, List<RuleExample> examples) {
        for (boolean isPositive : List.of(true, false)) {
            Set<String> found = examples.stream().filter(example -> example.expected().isEmpty() != isPositive)
                    .map(RuleExample::rule).collect(Collectors.toSet());
            if (!found.equals(rules)) {
                throw new AssertionError((isPositive ? "with findings: " : "without findings: ") + found);
            }
        }
    }

    private static RuleExample empty(List<String> key) {
        return new RuleExample(key.get(0), key.get(1), key.get(2), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    private void add(String[] cells) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String pair : cells[5].split("\\|")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                texts.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        if (!cells[3].isEmpty()) {
            registers.computeIfAbsent(cells[3], any -> new ArrayList<>()).add(texts);
            return;
        }
        rows.put(Integer.parseInt(cells[4]), texts);
        if (!cells[6].isEmpty()) {
            expected.put(Integer.parseInt(cells[4]), List.of(cells[6].split("\\|")));
        }
    }

    @Override
    public String toString() {
        return rule + " " + category + ": " + title;
    }
}
