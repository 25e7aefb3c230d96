package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of text cells with code headers gives the same findings in every form that LibreOffice saves it in. */
class OtherFormsTest {

    /** What dbf cannot hold: white space at the end of a cell, and more than 254 bytes. */
    private static final Set<String> LOST_IN_DBF = Set.of("CELL-02", "LEN-01");

    /** The codes of the fields in the order of the columns; names would be too long for dbf. */
    private static final String[] CODES = ("XM XB CSRQ MZ ZJLX ZJHM GB KSH PYDWM PYDW ZYDM ZYMC XWSYDWM XWSYDW XZXM ZXXM XWLBM XWLB "
            + "HXWRQ XWZSBH DSXM LWLX LWTM LWGJC LWXTLY LWYJFX LWZXYZ LHPYDWM LHPYDW").split(" ");

    @TempDir
    Path folder;
    private Path sample;
    private Path text;
    private List<Report.Finding> findings;

    @BeforeEach
    void aWorkbookOfTextCells() throws IOException, InvalidFormatException {
        sample = folder.resolve("s.xlsx");
        Laurea.run("sample", "--category", "regular", "--rows", 400, "--errors", 200, "--seed", 3, "--out", sample)
                .ended(0);
        rewrite(value -> value);
        assertTrue(findings.size() > 100);
    }

    private void rewrite(UnaryOperator<String> change) throws IOException, InvalidFormatException {
        text = folder.resolve("text.xlsx");
        try (Workbook book = new XSSFWorkbook(sample.toFile());
                OutputStream out = Files.newOutputStream(text)) {
            CellStyle asText = book.createCellStyle();
            asText.setDataFormat(book.createDataFormat().getFormat("@"));
            Sheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    toText(cell, asText, change);
                }
            }
            book.write(out);
        }
        findings = Report.check(text, "regular").findings();
    }

    private static void toText(Cell cell, CellStyle asText, UnaryOperator<String> change) {
        String value = switch (cell.getCellType()) {
            case NUMERIC -> new java.math.BigDecimal(cell.getNumericCellValue()).toBigInteger().toString();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
        if (cell.getRowIndex() == 0) {
            value = CODES[cell.getColumnIndex()];
        }
        cell.setBlank();
        cell.setCellStyle(asText);
        cell.setCellValue(change.apply(value));
    }

    @Test
    void xlsx() {
        assertEquals(findings, Report.check(Office.save(text, "xlsx"), "regular").findings());
    }

    @Test
    void xls() {
        assertEquals(findings, Report.check(Office.save(text, "xls:MS Excel 97"), "regular").findings());
    }

    @Test
    void csv() {
        Path csv = Office.save(text, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false");
        assertEquals(findings, Report.check(csv, "regular").findings());
    }

    @Test
    void dbfButForWhatItCannotHold() throws IOException, InvalidFormatException {
        assumeTrue(Files.exists(Path.of("/usr/lib/libreoffice/program/libdbaselo.so")),
                "LibreOffice cannot write dbf: libreoffice-base-drivers is not installed");
        rewrite(OtherFormsTest::withinGbk);
        List<Report.Finding> found = Report.check(Office.save(text, "dbf:dBase:67"), "regular").findings();
        assertEquals(inDbf(findings), inDbf(found));
    }

    /** What dBase cannot hold at all, and LibreOffice does not save, becomes a character that it can. */
    private static String withinGbk(String value) {
        CharsetEncoder gbk = Charset.forName("GBK").newEncoder();
        StringBuilder changed = new StringBuilder();
        value.codePoints().mapToObj(Character::toString)
                .forEach(character -> changed.append(gbk.canEncode(character) ? character : "某"));
        return changed.toString();
    }

    private static Set<Report.Finding> inDbf(List<Report.Finding> all) {
        return all.stream().filter(finding -> !LOST_IN_DBF.contains(finding.rule())).collect(Collectors.toSet());
    }
}
