package org.laurea.exchange.internal.read.xls;

import java.util.Objects;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.read.Unreadable;

/** Follows the parts of a workbook stream: the globals first, then one part a sheet; charts inside a sheet are skipped. */
abstract class XlsListener extends AbortableHSSFListener {

    private static final short GO_ON = 0;
    private static final short STOP = 1;

    private int depth;
    private int part = -2;
    private boolean isDone;

    @Override
    public final short abortableProcessRecord(@Nullable Record record) throws HSSFUserException {
        Record found = Objects.requireNonNull(record);
        try {
            if (found instanceof BOFRecord) {
                depth++;
                part += depth == 1 ? 1 : 0;
            } else if (found instanceof EOFRecord) {
                depth--;
                if (depth == 0 && end(part)) {
                    isDone = true;
                    return STOP;
                }
            } else if (depth == 1) {
                accept(part, found);
            }
            return GO_ON;
        } catch (Unreadable e) {
            throw new HSSFUserException(e);
        }
    }

    /** Whether all that was wanted has been read. */
    final boolean isDone() {
        return isDone;
    }

    /** Takes a record of the globals (part -1) or of a sheet (from 0 on, in the order of the stream). */
    abstract void accept(int place, Record found) throws Unreadable;

    /** A part has ended; whether nothing more is wanted. */
    abstract boolean end(int place) throws Unreadable;
}
