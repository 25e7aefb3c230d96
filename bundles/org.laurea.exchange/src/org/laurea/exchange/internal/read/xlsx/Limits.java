package org.laurea.exchange.internal.read.xlsx;

/** How much a workbook may ask for: wide enough for a full sheet of 1,048,576 rows, narrow enough for 512 MB of heap. */
final class Limits {

    static final int ENTRIES = 2_000;
    static final int DIRECTORY_BYTES = 4 << 20;
    static final long INFLATED_BYTES = 8L << 30;
    /** How many times larger than its packed form a part may be, once it is larger than {@link #RATIO_FREE_BYTES}. */
    static final int RATIO = 200;
    static final long RATIO_FREE_BYTES = 32L << 20;
    /** Parts that describe the workbook (relations, styles, list of sheets) have to be small. */
    static final long DESCRIPTION_BYTES = 64L << 20;
    static final int TAG_BYTES = 1 << 20;
    static final int ATTRIBUTES = 256;
    static final int DEPTH = 64;
    static final int CELL_BYTES = 1 << 20;
    static final int STYLES = 1 << 17;
    static final int SHEETS = 1_024;
    static final long SHARED_BYTES = 3L << 30;

    private Limits() {}
}
