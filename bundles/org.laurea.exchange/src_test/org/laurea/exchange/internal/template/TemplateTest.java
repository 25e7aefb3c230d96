package org.laurea.exchange.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.exchange.Template;
import org.laurea.exchange.internal.rework.LibreOffice;

class TemplateTest {

    @TempDir
    Path folder;

    private Path write() throws Exception {
        RecordType type = new RecordType("regular", "2024",
                List.of(new Field(1, "XM", "姓名", "name", 60, null, new Requirement.Required()),
                        new Field(2, "XB", "性别", "gender", 2, "gender", new Requirement.Required()),
                        new Field(9, "PYDWM", "培养单位码", "unit", 5, "units", new Requirement.Optional()),
                        new Field(17, "XWLBM", "学位类别码", "degree", 5, "degree_category",
                                new Requirement.RequiredIf("XB", Set.of("男")))),
                null, Map.of(), Set.of(), Set.of());
        Path out = folder.resolve("template.xlsx");
        new Template(type, Localized.verbatim("普通高等教育"), new Tables(),
                field -> Stream.ofNullable(field.table()).toList(), (field, entry) -> !entry.code().startsWith("2"),
                field -> Localized.verbatim("照证件填写 " + field.code()),
                field -> Localized.verbatim("附件 四." + field.number()),
                field -> "示" + field.code()).write(out, Language.ZH);
        return out;
    }

    private static void assertComplete(Path file) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals("性别(XB)", sheet.getRow(0).getCell(1).getStringCellValue());
            assertEquals("示例：示XM", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals("@", sheet.getColumnStyle(2).getDataFormatString());
            List<? extends DataValidation> validations = sheet.getDataValidations();
            assertEquals(4, validations.size());
            List<String> lists = new ArrayList<>();
            for (DataValidation validation : validations) {
                assertTrue(validation.getPromptBoxText().contains("照证件填写"));
                String formula = validation.getValidationConstraint().getFormula1();
                if (formula != null && formula.startsWith("LIST_")) {
                    assertNull(validation.getValidationConstraint().getExplicitListValues());
                    lists.add(formula + " " + validation.getErrorStyle() + " "
                            + workbook.getName(formula).getRefersToFormula().replace("'", ""));
                }
            }
            assertEquals(List.of("LIST_XB 0 代码表!$A$2:$A$3", "LIST_XWLBM 1 代码表!$B$2:$B$3"), lists);
            assertEquals("408", workbook.getSheet("代码表").getRow(1).getCell(1).getStringCellValue());
            assertEquals("名称400", workbook.getSheet("单位代码").getRow(400).getCell(1).getStringCellValue());
            assertEquals("附件 四.17", workbook.getSheet("填写说明").getRow(12).getCell(7).getStringCellValue());
        }
    }

    @Test
    void hasDropDownsHelpAndTextCells() throws Exception {
        assertComplete(write());
    }

    @Test
    void isTheSameAfterLibreOfficeSavedIt() throws Exception {
        assertComplete(LibreOffice.save(write(), "xlsx", folder.resolve("saved")));
    }

    /** Code tables made up for the test. */
    private static final class Tables implements CodeTables {

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String sha256() {
            return "";
        }

        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public CodeTable table(String id) {
            return switch (id) {
                case "gender" -> new Table(id, true, List.of(entry("1", "男"), entry("3", "女")));
                case "degree_category" -> new Table(id, false, List.of(entry("208", "工学博士"), entry("408", "工学学士"),
                        entry("407", "理学学士")));
                default -> new Table(id, false, IntStream.rangeClosed(1, 400)
                        .mapToObj(n -> entry("1" + n, "名称" + n)).toList());
            };
        }

        private static CodeEntry entry(String code, String name) {
            return new CodeEntry(code, name, List.of(), List.of(), List.of(), 0, Integer.MAX_VALUE, Map.of());
        }
    }

    private record Table(String id, boolean isComplete, List<CodeEntry> entries) implements CodeTable {

        @Override
        public boolean isDated() {
            return false;
        }

        @Override
        public java.util.Optional<CodeEntry> byCode(String code, int day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.util.Optional<CodeEntry> byName(String name, int day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CodeEntry> nearestNames(String text, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CodeEntry> nearestCodes(String code, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CodeEntry> find(String text, int most) {
            throw new UnsupportedOperationException();
        }
    }
}
