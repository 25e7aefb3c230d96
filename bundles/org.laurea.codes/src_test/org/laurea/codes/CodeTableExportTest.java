package org.laurea.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;

class CodeTableExportTest {

    private final CodeTables shipped = ShippedCodes.tables();
    private final CodeTableExport export = new CodeTableExport(ShippedCodes.catalogue(), shipped);

    @Test
    void writesMarkHeaderAndRows() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeCsv("gender", out);
        assertEquals("\uFEFFcode,name\r\n1,男\r\n2,女\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsHandedOutCanBeTakenInAgain(@TempDir Path temp) throws Exception {
        Path folder = temp.resolve("codes");
        for (String id : shipped.ids()) {
            if ("admin_division".equals(id)) {
                continue;
            }
            Path file = temp.resolve(id.concat(".csv"));
            try (OutputStream out = Files.newOutputStream(file)) {
                export.writeCsv(id, out);
            }
            ShippedCodes.importInto(folder).importFile(file, null, ImportMode.REPLACE);
        }
        CodeTables again = ShippedCodes.tables(folder);
        for (String id : shipped.ids()) {
            List<CodeEntry> before = shipped.table(id).entries();
            List<CodeEntry> after = again.table(id).entries();
            assertEquals(before.size(), after.size(), id);
            for (int i = 0; i < before.size(); i++) {
                assertEquals(keys(before.get(i)), keys(after.get(i)), id);
            }
        }
        assertTrue(again.table("units").byCode("14430", 0).orElseThrow().isNamed("中国科学院研究生院"));
        assertEquals("CN", again.table("country_region").byCode("156", 0).orElseThrow().code());
        assertEquals("哲学类", again.table("undergrad_major").byCode("010101", 0).orElseThrow().attribute("class_name"));
    }

    private static List<Object> keys(CodeEntry entry) {
        return List.of(entry.code(), entry.name(), entry.formerCodes(), entry.formerNames(), entry.aliases(),
                entry.from(), entry.to());
    }
}
