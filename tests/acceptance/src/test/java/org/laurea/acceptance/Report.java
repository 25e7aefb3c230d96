package org.laurea.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a JSON report or a list of planted mistakes says. */
record Report(JsonNode json) {

    /** A finding: where it is and which rule made it. */
    record Finding(String row, String column, String field, String rule) {

        static Finding of(JsonNode node) {
            return new Finding(node.path("row").asText(), node.path("column").asText(), node.path("field").asText(),
                    node.path("rule").asText());
        }

        /** The same without its column, for copies of a table with other columns. */
        Finding anywhere() {
            return new Finding(row, "", field, rule);
        }
    }

    static Report parse(String text) {
        try {
            return new Report(new ObjectMapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report read(Path file) {
        try {
            return new Report(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks a file and reads the report. */
    static Report check(Path file, String category, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("check", file, "--category", category, "--format", "json"));
        arguments.addAll(List.of(options));
        return parse(Laurea.run(arguments.toArray()).ended(0, 1).out());
    }

    /** The findings of the array with this name, in its order. */
    List<Finding> list(String name) {
        List<Finding> findings = new ArrayList<>();
        json.path(name).forEach(node -> findings.add(Finding.of(node)));
        return findings;
    }

    List<Finding> findings() {
        return list("findings");
    }
}
