package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.SourceFile;

/** A workbook as a clerk has it, with formats, a hidden column, a comment of her own and another sheet. */
record ClerksWorkbook(Path path, FileForm form) implements SourceFile {

    static final String SHEET = "学位 & '信息'表";
    static final String[][] DATA = {{"姓名", "出生日期", "身份证件号码"}, {"张三", "1990-03-07", "110105199003070013"},
            {"𠀀龍", " 19910422 ", "=1+1"}, {"李四", "", "x"}};

    static ClerksWorkbook make(FileForm form) throws IOException {
        Path path = Files.createTempFile("clerk", form == FileForm.XLS ? ".xls" : ".xlsx");
        try (Workbook workbook = form == FileForm.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            Sheet notes = workbook.createSheet("说明");
            notes.createRow(0).createCell(0).setCellFormula("1+1");
            Sheet sheet = workbook.createSheet(SHEET);
            CellStyle blue = workbook.createCellStyle();
            blue.setFillForegroundColor(IndexedColors.AQUA.getIndex());
            blue.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            blue.setWrapText(true);
            for (int row = 0; row < DATA.length; row++) {
                for (int column = 0; column < DATA[row].length; column++) {
                    if (!DATA[row][column].isEmpty()) {
                        Cell cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row))
                                .createCell(column);
                        cell.setCellValue(DATA[row][column]);
                        cell.setCellStyle(blue);
                    }
                }
            }
            sheet.setColumnWidth(1, 5000);
            sheet.setColumnHidden(0, true);
            sheet.addMergedRegion(new CellRangeAddress(8, 9, 0, 1));
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol2(3);
            anchor.setRow2(4);
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(workbook.getCreationHelper().createRichTextString("请核对"));
            sheet.getRow(1).getCell(1).setCellComment(comment);
            workbook.write(out);
        }
        return new ClerksWorkbook(path, form);
    }

    Layout layout() {
        return new Layout(SHEET, sheet(SHEET), new Columns(1, new int[] {0, 1, 2}), List.of(DATA[0]), List.of(),
                List.of());
    }

    static List<List<String>> texts(Path file, String sheetName) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (org.apache.poi.ss.usermodel.Row row : workbook.getSheet(sheetName)) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    cells.add(new DataFormatter().formatCellValue(row.getCell(column)));
                }
                texts.add(cells);
            }
        }
        return texts;
    }

    @Override
    public boolean isNamedOtherwise() {
        return false;
    }

    @Override
    public @Nullable Charset charset() {
        return null;
    }

    @Override
    public List<String> sheetNames() {
        return List.of("说明", SHEET);
    }

    @Override
    public RowSource sheet(String name) {
        return sink -> {
            for (int row = 0; row < DATA.length; row++) {
                @Nullable
                String[] cells = DATA[row];
                sink.accept(new Row(row + 1, cells, (CellKind[]) null));
            }
        };
    }
}
