package org.laurea.degree.internal.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.text.Messages;
import org.laurea.degree.RegisterForm;

/** The columns of the registers, from the data file registers.csv. */
public final class RegisterShape {

    private static final String VERSION = "2024";

    private final List<Field> fields = new ArrayList<>();
    private final List<String> key = new ArrayList<>();
    private final Map<String, String> aliases = new HashMap<>();

    private RegisterShape() {}

    /** The form of each register by its name. */
    public static SortedMap<String, RegisterForm> all() {
        SortedMap<String, RegisterShape> shapes = new TreeMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            shapes.computeIfAbsent(cells[0], name -> new RegisterShape()).add(cells);
        }
        SortedMap<String, RegisterForm> forms = new TreeMap<>();
        Messages messages = Messages.beside(RegisterShape.class);
        shapes.forEach((name, shape) -> forms.put(name,
                new RegisterForm(shape.type(name), messages.text("register." + name), shape.key)));
        return forms;
    }

    private void add(String[] cells) {
        if ("K".equals(cells[3])) {
            key.add(cells[1]);
        }
        Requirement need = !"O".equals(cells[3]) ? new Requirement.Required() : new Requirement.Optional();
        fields.add(new Field(0, cells[1], cells[2], cells[1], Integer.MAX_VALUE, null, need));
        for (String alias : cells[4].split("\\|")) {
            if (!alias.isEmpty()) {
                aliases.put(alias, cells[1]);
            }
        }
    }

    private RecordType type(String name) {
        return new RecordType(name, VERSION, fields, null, aliases, Set.of(), Set.of());
    }

    private static List<String> lines() {
        try (InputStream in = RegisterShape.class.getResourceAsStream("registers.csv")) {
            if (in == null) {
                throw new IllegalStateException("registers.csv is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
