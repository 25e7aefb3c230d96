package org.laurea.degree.internal.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Peoples outside the 56 groups of GB/T 3304, who state 其他 (annex 四.4): {@code unlisted-groups.txt}, its first line the name to
 * state. Other tables have none.
 */
record UnlistedGroups(List<String> lines) {

    private static final String TABLE = "ethnic_group";

    static UnlistedGroups of(String table) {
        return TABLE.equals(table) ? new UnlistedGroups(read()) : new UnlistedGroups(List.of());
    }

    /** The names to offer for a text: the one that stands for all others comes first for such a people, else last. */
    List<String> complete(String text, List<String> nearest) {
        if (lines.isEmpty()) {
            return nearest;
        }
        String other = lines.get(0);
        List<String> names = new ArrayList<>(nearest);
        names.remove(other);
        names.add(isUnlisted(text) ? 0 : names.size(), other);
        return names;
    }

    private boolean isUnlisted(String text) {
        return lines.subList(1, lines.size()).stream().anyMatch(text::contains);
    }

    private static List<String> read() {
        try (InputStream in = UnlistedGroups.class.getResourceAsStream("unlisted-groups.txt")) {
            if (in == null) {
                throw new IllegalStateException("unlisted-groups.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
