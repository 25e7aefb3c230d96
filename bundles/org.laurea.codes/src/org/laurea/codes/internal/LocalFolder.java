package org.laurea.codes.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.data.DataFolder;

/**
 * The folder of the administrator's tables: {@code ID.csv} takes the place of a table, {@code ID.add.csv} adds to it. At most
 * one of the two counts, the first before the second.
 */
record LocalFolder(@Nullable Path folder) {

    private static final String REPLACED = ".csv";
    private static final String ADDED = ".add.csv";

    /** The folder of code tables in the data folder. */
    static Path ofProcess() {
        return DataFolder.ofProcess().resolve("codes");
    }

    /** Whether any of these tables has a file here. */
    boolean isUsed(List<String> tables) {
        Path known = folder;
        if (known == null || !Files.isDirectory(known)) {
            return false;
        }
        for (String table : tables) {
            if (replaced(table) != null || added(table) != null) {
                return true;
            }
        }
        return false;
    }

    /** The file that takes the place of the table, or {@code null}. */
    @Nullable
    Path replaced(String table) {
        return existing(replacedName(table));
    }

    /** The file that adds to the table, or {@code null}. */
    @Nullable
    Path added(String table) {
        return replaced(table) != null ? null : existing(addedName(table));
    }

    private @Nullable Path existing(String name) {
        Path known = folder;
        Path file = known == null ? null : known.resolve(name);
        return file != null && Files.isRegularFile(file) ? file : null;
    }

    /** The name of the file that takes the place of a table. */
    static String replacedName(String table) {
        return table.concat(REPLACED);
    }

    /** The name of the file that adds to a table. */
    static String addedName(String table) {
        return table.concat(ADDED);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
