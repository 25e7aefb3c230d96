package org.laurea.tests.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of texts in one language. */
record Texts(Path file, Properties texts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,([^{}]|\\{\\d+})*}");

    private static final Pattern MANY = Pattern
            .compile("(?<!at most |more than |the last )\\{\\d+(,number)?} (rows|records|cells|columns|errors"
                    + "|warnings|notes|findings|fixes|batches|changes|days|places|people|photos|problems|files)\\b");

    static Texts read(Path file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Source.read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Texts(file, texts);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** What the same texts in another language lack, or these, or hold otherwise. */
    List<String> differences(Texts other) {
        List<String> wrong = new ArrayList<>();
        Set<String> all = new TreeSet<>(keys());
        all.addAll(other.keys());
        for (String key : all) {
            String one = texts.getProperty(key, "");
            String another = other.texts.getProperty(key, "");
            if (one.isBlank() || another.isBlank()) {
                wrong.add(Source.name(file) + ": " + key + " is missing or empty in one language");
            } else if (!placeholders(one).equals(placeholders(another))) {
                wrong.add(Source.name(file) + ": " + key + " has other placeholders in the other language");
            }
        }
        return wrong;
    }

    /** English texts that would tell of one thing as of many, such as "1 rows". */
    List<String> withoutSingular() {
        return keys().stream().sorted()
                .filter(key -> MANY.matcher(CHOICE.matcher(texts.getProperty(key)).replaceAll(""))
                        .find())
                .map(key -> Source.name(file) + ": " + key + " needs a choice: one, many").toList();
    }

    private static Set<String> placeholders(String message) {
        Set<String> found = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(message);
        while (placeholder.find()) {
            found.add(placeholder.group(1));
        }
        return found;
    }
}
