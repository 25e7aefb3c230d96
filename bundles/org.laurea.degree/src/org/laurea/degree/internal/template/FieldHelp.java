package org.laurea.degree.internal.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.record.Field;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/** What is to be filled into the fields of a category (annex 四), with an example of each. */
public final class FieldHelp {

    private static final String EMPTY = "-";

    private final Messages messages = Messages.beside(FieldHelp.class);
    private final String category;
    private final Map<String, String> examples = new HashMap<>();

    /** The help for the category with this id. */
    public FieldHelp(String category) {
        this.category = category;
        try (InputStream in = FieldHelp.class.getResourceAsStream("examples.csv")) {
            if (in == null) {
                throw new IllegalStateException("examples.csv is missing");
            }
            readExamples(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readExamples(BufferedReader lines) throws IOException {
        int own = List.of(lines.readLine().split(",")).indexOf(category);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split(",", -1);
            String example = own < 0 || cells[own].isEmpty() ? cells[1] : cells[own];
            examples.put(cells[0], EMPTY.equals(example) ? "" : example);
        }
    }

    /** What is to be filled into a field. */
    public Localized help(Field field) {
        String own = field.code() + '.' + category;
        return messages.text(messages.has(own) ? own : field.code());
    }

    /** The article of the notice that says so. */
    public Localized basis(Field field) {
        return field.number() == 0 ? messages.text("basis.joint") : messages.text("basis", field.number());
    }

    /** An example of what a field holds; empty where it has to be empty. */
    public String example(Field field) {
        return examples.getOrDefault(field.code(), "");
    }
}
