package org.laurea.degree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/**
 * A category that exists, installed or not.
 *
 * @param id its id
 * @param feature the module that brings it
 * @param title its name
 * @param words parts of file names that tell it
 */
public record ListedCategory(String id, String feature, Localized title, List<String> words) {

    /** All categories, in the order of the notice. */
    public static List<ListedCategory> all() {
        List<ListedCategory> all = new ArrayList<>();
        try (InputStream in = ListedCategory.class.getResourceAsStream("categories.csv")) {
            if (in == null) {
                throw new IllegalStateException("categories.csv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",");
                all.add(new ListedCategory(cells[0], cells[1],
                        language -> language == Language.ZH ? cells[2] : cells[3], List.of(cells[4].split("[|]"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Whether a file name tells this category. */
    public boolean isNamedBy(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        int at = name.indexOf(id);
        boolean alone = at >= 0 && !isLetter(name, at - 1) && !isLetter(name, at + id.length());
        return alone || words.stream().anyMatch(name::contains);
    }

    private static boolean isLetter(String name, int index) {
        return index >= 0 && index < name.length() && name.charAt(index) >= 'a' && name.charAt(index) <= 'z';
    }
}
