package org.laurea.exchange.internal.read.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part. */
public final class HandMade {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook with one sheet named 一 that holds these rows. */
    public static HandMade rows(String rows) {
        HandMade made = new HandMade();
        made.part("_rels/.rels", "<Relationships><Relationship Id='a' Type='" + RELATIONS
                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        made.part("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                + "'><sheets><sheet name='一' sheetId='1' r:id='s1'/></sheets></workbook>");
        made.part("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='s1' Type='" + RELATIONS
                + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='st' Type='" + RELATIONS
                + "/styles' Target='styles.xml'/><Relationship Id='sh' Type='" + RELATIONS
                + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>");
        made.sheet("<sheetData>" + rows + "</sheetData>");
        return made;
    }

    public HandMade sheet(String content) {
        return part("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
    }

    public HandMade shared(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    public HandMade styles(String content) {
        return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + content + "</styleSheet>");
    }

    public HandMade part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public HandMade part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("book.xlsx"), bytes());
    }
}
