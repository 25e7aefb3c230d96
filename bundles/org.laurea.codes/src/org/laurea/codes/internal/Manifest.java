package org.laurea.codes.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code tables.csv} and {@code version.txt} say of the shipped tables. */
final class Manifest {

    private final TreeMap<String, List<FileFormat>> formats = new TreeMap<>();
    private final String version;
    private final String sha256;

    Manifest() {
        for (String[] cells : Resources.rows("tables.csv")) {
            FileFormat format = FileFormat.of(cells);
            List<FileFormat> files = formats.get(format.table());
            if (files == null) {
                files = new ArrayList<>();
                formats.put(format.table(), files);
            }
            files.add(format);
        }
        String text = new String(Resources.bytes("version.txt"), StandardCharsets.US_ASCII);
        int line = text.indexOf('\n');
        version = text.substring(0, line).strip();
        sha256 = text.substring(line).strip();
    }

    String version() {
        return version;
    }

    /** The hash over the shipped files, which a test compares with the files. */
    String sha256() {
        return sha256;
    }

    List<String> ids() {
        return List.copyOf(formats.keySet());
    }

    boolean has(String table) {
        return formats.containsKey(table);
    }

    /** The files of a table. */
    List<FileFormat> files(String table) {
        List<FileFormat> files = formats.get(table);
        if (files == null) {
            throw new IllegalArgumentException("no code table " + table);
        }
        return files;
    }

    /** The files of all tables by name. */
    Map<String, FileFormat> byFile() {
        Map<String, FileFormat> all = new TreeMap<>();
        for (List<FileFormat> files : formats.values()) {
            for (FileFormat file : files) {
                all.put(file.file(), file);
            }
        }
        return all;
    }
}
