package org.laurea.exchange.internal.rework;

import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Comments in a BIFF8 workbook. */
final class HssfComments {

    private static final int COLUMNS = 3;
    private static final int ROWS = 6;
    private static final int LAST_COLUMN = 255;
    private static final int LAST_ROW = 65_535;

    private HssfComments() {}

    /** Takes what was said of findings from the comments. */
    static void dropMarks(HSSFSheet sheet) {
        EarlierMarks marks = new EarlierMarks();
        for (HSSFComment comment : List.copyOf(sheet.getCellComments().values())) {
            String said = comment.getString().getString();
            String kept = marks.without(said);
            if (kept.isBlank() && !said.isBlank()) {
                sheet.getRow(comment.getRow()).getCell(comment.getColumn()).removeCellComment();
            } else if (!kept.equals(said)) {
                comment.setString(new HSSFRichTextString(kept));
            }
        }
    }

    static void add(HSSFWorkbook workbook, HSSFSheet sheet, List<NewComment> comments) {
        if (comments.isEmpty()) {
            return;
        }
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        for (NewComment comment : comments) {
            HSSFCell cell = sheet.getRow(comment.row() - 1).getCell(comment.column());
            HSSFComment present = cell.getCellComment();
            if (present != null) {
                present.setString(new HSSFRichTextString(
                        present.getString().getString() + "\n\n" + comment.text()));
                continue;
            }
            int column = Math.min(comment.column() + 1, LAST_COLUMN - COLUMNS);
            int row = Math.min(comment.row(), LAST_ROW - ROWS);
            HSSFComment added = drawing.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) column, row,
                    (short) (column + COLUMNS), row + ROWS));
            added.setString(new HSSFRichTextString(comment.text()));
            added.setAuthor("Laurea");
            cell.setCellComment(added);
        }
    }
}
