package org.laurea.exchange.internal.rework;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.write.PendingFile;
import org.laurea.exchange.internal.write.WriterTexts;

/** Copies a BIFF8 workbook with marks. The whole workbook is held in memory, so a file that is too large is refused first. */
final class HssfCopy {

    /** How many rows a sheet can have. */
    static final int MOST_ROWS = 65_536;

    private static final int MEMORY_FOR_A_BYTE = 24;
    private static final int MEGABYTE = 1 << 20;

    private HssfCopy() {}

    /**
     * Writes the copy.
     *
     * @param earlier the list of an earlier return, which goes with its marks, or {@code null}
     * @return how many texts were not set because other cells share the formula of their cell
     */
    static int write(Path source, String sheetName, RowChanges changes, List<NewComment> comments, ListSheet list,
            @Nullable String earlier, PendingFile out) throws IOException, InputException {
        long limit = Runtime.getRuntime().maxMemory();
        if (Files.size(source) * MEMORY_FOR_A_BYTE > limit) {
            throw new InputException(WriterTexts.text("write.memory", limit / MEGABYTE));
        }
        return InsideWork.guarded(() -> changed(source, sheetName, changes, comments, list, earlier, out));
    }

    private static int changed(Path source, String sheetName, RowChanges changes, List<NewComment> comments,
            ListSheet list, @Nullable String earlier, PendingFile out) throws IOException, InputException {
        try (POIFSFileSystem files = new POIFSFileSystem(source.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(files.getRoot(), true)) {
            HSSFSheet sheet = workbook.getSheet(sheetName);
            if (earlier != null) {
                workbook.removeSheetAt(workbook.getSheetIndex(earlier));
                HssfStyles.dropMarks(workbook);
                HssfComments.dropMarks(sheet);
            }
            HssfStyles styles = new HssfStyles(workbook);
            int[] skipped = new int[1];
            changes.forEach((number, row) -> skipped[0] += change(sheet, number, row, styles));
            HssfComments.add(workbook, sheet, comments);
            new HssfListSheet(list, workbook).write();
            try (OutputStream stream = new BufferedOutputStream(out.open(), 1 << 16)) {
                workbook.write(stream);
            }
            return skipped[0];
        }
    }

    private static int change(HSSFSheet sheet, int number, Map<Integer, CellChange> changes, HssfStyles styles) {
        HSSFRow row = sheet.getRow(number - 1);
        if (row == null) {
            row = sheet.createRow(number - 1);
        }
        int skipped = 0;
        for (Map.Entry<Integer, CellChange> change : changes.entrySet()) {
            HSSFCell cell = row.getCell(change.getKey());
            if (cell == null) {
                cell = row.createCell(change.getKey());
            }
            String text = change.getValue().text();
            if (text != null && cell.isPartOfArrayFormulaGroup()) {
                skipped++;
                continue;
            }
            if (text != null) {
                cell.setBlank();
                cell.setCellValue(text);
            }
            cell.setCellStyle(styles.variant(cell.getCellStyle(), change.getValue().look()));
        }
        return skipped;
    }
}
