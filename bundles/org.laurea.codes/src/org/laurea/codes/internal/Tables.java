package org.laurea.codes.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.code.Pinyin;

/** All tables; each is read when it is first asked for. */
public final class Tables implements CodeTables {

    private static final String VERSION = "2026.1";

    private final Map<String, List<FileFormat>> formats = new TreeMap<>();
    private final Map<String, CodeTable> loaded = new ConcurrentHashMap<>();
    private final Pinyin pinyin;

    public Tables(Pinyin pinyin) {
        this.pinyin = pinyin;
        CsvText manifest = new CsvText(resource("tables.csv"));
        manifest.lines((start, end, quoted) -> {
            FileFormat format = FileFormat.of(manifest.cells(start, end, quoted));
            if (!"table".equals(format.table())) {
                formats.computeIfAbsent(format.table(), key -> new ArrayList<>()).add(format);
            }
        });
    }

    private static byte[] resource(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public String sha256() {
        return "";
    }

    @Override
    public List<String> ids() {
        return List.copyOf(formats.keySet());
    }

    @Override
    public CodeTable table(String id) {
        CodeTable table = loaded.get(id);
        return table != null ? table : loaded.computeIfAbsent(id, this::load);
    }

    private CodeTable load(String id) {
        List<FileFormat> files = formats.get(id);
        if (files == null) {
            throw new IllegalArgumentException("no code table " + id);
        }
        List<List<TableRow>> rows = new ArrayList<>();
        for (FileFormat format : files) {
            rows.add(new TableFile(format, resource("data/" + format.file())).rows);
        }
        return new FileTable(id, "yes".equals(files.get(0).complete()), rows, pinyin);
    }
}
