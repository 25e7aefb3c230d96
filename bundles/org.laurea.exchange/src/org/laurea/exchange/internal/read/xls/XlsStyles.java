package org.laurea.exchange.internal.read.xls;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.laurea.exchange.internal.read.DateFormats;

/** Which cell formats of a workbook show dates. */
final class XlsStyles {

    private final Map<Integer, Boolean> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int count;

    void accept(Record found) {
        if (found instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), DateFormats.isDate(format.getFormatString()));
        } else if (found instanceof ExtendedFormatRecord style) {
            int format = style.getFormatIndex();
            dates.set(count++, formats.getOrDefault(format, DateFormats.isBuiltIn(format)));
        }
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
