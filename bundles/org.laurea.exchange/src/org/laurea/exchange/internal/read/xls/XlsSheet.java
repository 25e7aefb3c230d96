package org.laurea.exchange.internal.read.xls;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.exchange.internal.read.NumberText;
import org.laurea.exchange.internal.read.RowBuilder;
import org.laurea.exchange.internal.read.SerialDay;
import org.laurea.exchange.internal.read.Unreadable;

/** Gives the rows of one sheet. */
final class XlsSheet extends XlsListener {

    private static final int GLOBALS = -1;

    private final int wanted;
    private final RowSink sink;
    private final RowBuilder builder = new RowBuilder();
    private final XlsStyles styles = new XlsStyles();
    private @Nullable SSTRecord shared;
    private boolean isFrom1904;
    private int row;
    private @Nullable FormulaRecord open;

    XlsSheet(int wanted, RowSink sink) {
        this.wanted = wanted;
        this.sink = sink;
    }

    @Override
    void accept(int place, Record found) throws Unreadable {
        if (place == GLOBALS) {
            styles.accept(found);
            if (found instanceof SSTRecord strings) {
                shared = strings;
            } else if (found instanceof DateWindow1904Record window) {
                isFrom1904 = window.getWindowing() == 1;
            }
        } else if (place == wanted) {
            if (found instanceof StringRecord result) {
                endFormula(result.getString());
            } else if (found instanceof CellValueRecordInterface cell) {
                endFormula(null);
                accept(cell);
            }
        }
    }

    private void accept(CellValueRecordInterface cell) throws Unreadable {
        int number = cell.getRow() + 1;
        if (number < row || number > RowBuilder.MOST_ROWS || number < 1) {
            throw new Unreadable("row-order", row);
        }
        if (number > row) {
            end();
            row = number;
            builder.begin(number);
        }
        int column = cell.getColumn();
        if (cell instanceof LabelSSTRecord label) {
            SSTRecord strings = shared;
            int index = label.getSSTIndex();
            if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
                throw new Unreadable("shared-index");
            }
            builder.put(column, strings.getString(index).getString(), CellKind.TEXT);
        } else if (cell instanceof NumberRecord value) {
            putNumber(column, cell.getXFIndex(), value.getValue());
        } else if (cell instanceof RKRecord value) {
            putNumber(column, cell.getXFIndex(), value.getRKNumber());
        } else if (cell instanceof BoolErrRecord value) {
            putBoolErr(column, value.isBoolean(), value.isBoolean() && value.getBooleanValue(),
                    value.isError() ? value.getErrorValue() : 0);
        } else if (cell instanceof LabelRecord label) {
            builder.put(column, label.getValue(), CellKind.TEXT);
        } else if (cell instanceof FormulaRecord formula) {
            putFormula(formula);
        }
    }

    private void putFormula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            open = formula;
            return;
        }
        int column = formula.getColumn();
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.NUMERIC) {
            putNumber(column, formula.getXFIndex(), formula.getValue());
        } else if (type == CellType.BOOLEAN || type == CellType.ERROR) {
            putBoolErr(column, type == CellType.BOOLEAN, type == CellType.BOOLEAN && formula.getCachedBooleanValue(),
                    type == CellType.ERROR ? formula.getCachedErrorValue() : 0);
        }
    }

    /** Ends a formula whose text comes in a record of its own. */
    private void endFormula(@Nullable String result) {
        FormulaRecord formula = open;
        if (formula != null) {
            open = null;
            builder.put(formula.getColumn(), result == null ? "" : result,
                    result == null ? CellKind.ERROR : CellKind.TEXT);
        }
    }

    private void putBoolErr(int column, boolean isBoolean, boolean value, int error) {
        if (isBoolean) {
            builder.put(column, value ? "TRUE" : "FALSE", CellKind.BOOLEAN);
        } else {
            builder.put(column, FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "",
                    CellKind.ERROR);
        }
    }

    private void putNumber(int column, int style, double value) {
        String day = styles.isDate(style) ? SerialDay.text(value, isFrom1904) : null;
        if (day != null) {
            builder.put(column, day, CellKind.DATE);
        } else {
            builder.put(column, NumberText.of(value), CellKind.NUMBER);
        }
    }

    @Override
    boolean end(int place) {
        return place == wanted;
    }

    /** Gives the last row that was begun. */
    void end() {
        endFormula(null);
        Row finished = row == 0 ? null : builder.finish();
        if (finished != null) {
            sink.accept(finished);
        }
    }
}
