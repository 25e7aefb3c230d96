package org.laurea.bench.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** What was measured: one line each, name and number, in the file that the system property {@code bench.figures} names. */
final class Figures {

    private final Path file = Path.of(System.getProperty("bench.figures"));

    void add(String name, double value) {
        try {
            Files.writeString(file, String.format(Locale.ROOT, "%s\t%.2f%n", name, value), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Median and greatest of several. */
    void add(String name, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        add(name + ".median", sorted.get(sorted.size() / 2));
        add(name + ".max", sorted.get(sorted.size() - 1));
    }
}
