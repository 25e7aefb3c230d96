package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.RowSink;
import org.laurea.exchange.internal.read.RawSheet;
import org.laurea.exchange.internal.read.Unreadable;

/** A workbook in its zip file: the parts that hold rows, and nothing else. Macros and links are left alone. */
public final class XlsxPackage {

    private static final String FIRST_RELATIONS = "_rels/.rels";
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final Path file;
    private final Map<String, ZipEntryInfo> entries;
    private final Workbook workbook;
    private final @Nullable String sharedPart;
    private final Styles styles;
    private @Nullable SharedStrings shared;

    private XlsxPackage(Path file) throws IOException {
        this.file = file;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            entries = ZipDirectory.read(channel);
        }
        String main = mainPart();
        String relationsPart = PartNames.relationsOf(main);
        Map<String, Relation> relations = entries.containsKey(relationsPart)
                ? Relation.read(description(relationsPart), main)
                : Map.of();
        workbook = Workbook.read(description(main), relations);
        if (workbook.sheets().isEmpty()) {
            throw new Unreadable("no-sheets");
        }
        sharedPart = target(relations, "sharedStrings");
        String stylesPart = target(relations, "styles");
        styles = stylesPart == null ? new Styles() : Styles.read(description(stylesPart));
    }

    /** The sheets of the workbook by name, in order. */
    public static Map<String, RawSheet> open(Path file) throws IOException {
        XlsxPackage workbook = new XlsxPackage(file);
        Map<String, RawSheet> sheets = new LinkedHashMap<>();
        workbook.workbook.sheets().forEach((name, part) -> sheets.put(name, sink -> workbook.read(part, sink)));
        return sheets;
    }

    private String mainPart() throws IOException {
        String found = null;
        if (entries.containsKey(FIRST_RELATIONS)) {
            found = target(Relation.read(description(FIRST_RELATIONS), ""), "officeDocument");
        }
        if (found == null && entries.containsKey(USUAL_WORKBOOK)) {
            found = USUAL_WORKBOOK;
        }
        if (entries.containsKey("mimetype") && found == null) {
            throw new Unreadable("open-document");
        }
        if (found != null && found.endsWith(".bin")) {
            throw new Unreadable("xlsb");
        }
        if (found == null || found.startsWith("word/") || found.startsWith("ppt/")) {
            throw new Unreadable("zip");
        }
        return found;
    }

    private @Nullable String target(Map<String, Relation> relations, String kind) {
        for (Relation relation : relations.values()) {
            if (kind.equals(relation.kind()) && entries.containsKey(relation.target())) {
                return relation.target();
            }
        }
        return null;
    }

    private InputStream description(String part) throws IOException {
        return open(part, Limits.DESCRIPTION_BYTES);
    }

    private InputStream open(String part, long most) throws IOException {
        ZipEntryInfo entry = entries.get(part);
        if (entry == null) {
            throw new Unreadable("truncated");
        }
        return new EntryStream(file, entry, most);
    }

    private void read(String part, RowSink sink) throws IOException {
        try (XmlScanner scanner = new XmlScanner(open(part, Limits.INFLATED_BYTES))) {
            new SheetReader(scanner, styles, shared(), workbook.isFrom1904()).read(sink);
        }
    }

    private synchronized @Nullable SharedStrings shared() throws IOException {
        SharedStrings known = shared;
        String part = sharedPart;
        if (known == null && part != null) {
            known = SharedStrings.read(open(part, Limits.INFLATED_BYTES));
            shared = known;
        }
        return known;
    }
}
