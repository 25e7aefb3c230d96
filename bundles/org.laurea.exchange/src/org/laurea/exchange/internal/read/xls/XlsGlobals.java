package org.laurea.exchange.internal.read.xls;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;

/** Lists the sheets. */
final class XlsGlobals extends XlsListener {

    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    @Override
    void accept(int place, Record found) {
        if (found instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        }
    }

    @Override
    boolean end(int place) {
        return true;
    }
}
