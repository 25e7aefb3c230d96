package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm end with one clear line and exit code 2, within 512 MB of heap. */
class HostileFilesTest {

    private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData>%s</sheetData></worksheet>";

    @TempDir
    Path folder;

    private void refused(Path file) {
        Laurea.Result result = Laurea.run(Map.of("LAUREA_JAVA_OPTS", "-Xmx512m"), "check", file, "--category",
                "regular");
        assertEquals(2, result.exit(), result.err());
        assertEquals("", result.out());
        assertEquals(1, result.err().strip().lines().count(), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
    }

    private Path workbook(String sheet, Map<String, byte[]> more) throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            put(zip, "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                    + "<sheet name=\"S\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + "relationships\"><Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", sheet);
            for (Map.Entry<String, byte[]> entry : more.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void anEntityFromOutside() throws IOException {
        refused(workbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + SHEET.formatted("<row r=\"1\">" + cell("A1", "&e;") + "</row>"), Map.of()));
    }

    @Test
    void entitiesThatMultiply() throws IOException {
        refused(workbook("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + SHEET.formatted("<row r=\"1\">" + cell("A1", "&b;") + "</row>"), Map.of()));
    }

    @Test
    void aCellBeyondTheLastColumn() throws IOException {
        refused(workbook(SHEET.formatted("<row r=\"1\">" + cell("A1", "XM") + cell("XFE1", "x") + "</row>"), Map.of()));
    }

    @Test
    void aRowBeyondTheLast() throws IOException {
        refused(workbook(SHEET.formatted("<row r=\"1\">" + cell("A1", "XM") + "</row><row r=\"1048577\">"
                + cell("A1048577", "x") + "</row>"), Map.of()));
    }

    @Test
    void rowNumbersThatRunBack() throws IOException {
        refused(workbook(SHEET.formatted("<row r=\"5\">" + cell("A5", "XM") + "</row><row r=\"4\">" + cell("A4", "x")
                + "</row>"), Map.of()));
    }

    @Test
    void aSheetThatInflatesWithoutEnd() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        Path plain = workbook(SHEET.formatted(""), Map.of());
        try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(plain));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    endless(zip);
                } else {
                    in.transferTo(zip);
                }
            }
        }
        refused(file);
    }

    private static void endless(OutputStream out) throws IOException {
        String head = SHEET.formatted("%s").split("%s")[0] + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) 'A');
        for (int i = 0; i < 3000; i++) {
            out.write(block);
        }
    }

    @Test
    void tooManyEntries() throws IOException {
        Map<String, byte[]> many = new java.util.TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            many.put("xl/media/" + i, new byte[0]);
        }
        refused(workbook(SHEET.formatted(""), many));
    }

    @Test
    void aTruncatedFile() throws IOException {
        Path file = workbook(SHEET.formatted("<row r=\"1\">" + cell("A1", "XM") + "</row>"), Map.of());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        refused(file);
    }

    @Test
    void emptyAndMissing() throws IOException {
        refused(Files.createFile(folder.resolve("empty.xlsx")));
        refused(folder.resolve("missing.xlsx"));
    }
}
