package org.laurea.degree.sample;

import java.util.Set;

/** What kind of file a sample is written to; it decides which mistakes can be planted. */
public enum SampleMedium {
    /** A workbook: typed cells, empty rows, every character that XML can hold. */
    WORKBOOK(Set.of()),
    /** Comma-separated values in UTF-8: text alone, empty lines are no rows. */
    TEXT(Set.of("CELL-05", "ROW-01")),
    /** A dBASE table: text in GBK, of limited length, padded with blanks, with headers of its own. */
    DBASE(Set.of("CELL-02", "CELL-03", "CELL-05", "HDR-02", "HDR-03", "LEN-01", "LWTM-01", "ROW-01", "XM-02"));

    private final Set<String> without;

    SampleMedium(Set<String> without) {
        this.without = without;
    }

    /** Whether mistakes against the rule with this code survive in such a file. */
    public boolean holds(String rule) {
        return !without.contains(rule);
    }

    /** Whether cells have types. */
    public boolean hasTypedCells() {
        return this == WORKBOOK;
    }
}
