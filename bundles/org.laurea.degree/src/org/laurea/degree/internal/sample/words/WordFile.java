package org.laurea.degree.internal.sample.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A word list of this package: UTF-8, a header line, plain commas between columns. */
public final class WordFile {

    private WordFile() {}

    /** The lines of a list by its name without extension, header left out, split into columns. */
    public static List<List<String>> read(String name) {
        String file = name + ".csv";
        try (InputStream in = WordFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + WordFile.class.getName());
            }
            return lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> lines(BufferedReader reader) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        reader.readLine();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(List.of(line.split(",", -1)));
        }
        return lines;
    }
}
