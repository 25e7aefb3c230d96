package org.laurea.degree.internal.sample.mistake;

import java.util.ArrayList;
import java.util.List;

import org.laurea.degree.internal.sample.words.WordFile;

/** Wrong values as clerks write them, by rule and field. */
final class WrongValues {

    private final List<List<String>> lines = WordFile.read("wrong_values");

    /** The fields with wrong values for a rule. */
    List<String> fields(String rule) {
        return lines.stream().filter(line -> line.get(0).equals(rule)).map(line -> line.get(1)).distinct().toList();
    }

    /** The wrong values of a field for a rule. */
    List<String> values(String rule, String field) {
        List<String> values = new ArrayList<>();
        for (List<String> line : lines) {
            if (line.get(0).equals(rule) && line.get(1).equals(field)) {
                values.add(line.get(2));
            }
        }
        return values;
    }
}
