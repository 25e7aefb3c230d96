package org.laurea.exchange;

/** How comma-separated values are encoded on writing. On reading the encoding is recognised. */
public enum TextEncoding {
    /** UTF-8 with a byte order mark, so that spreadsheets recognise it. */
    UTF_8_BOM,
    /** UTF-8 without a byte order mark. */
    UTF_8,
    /** GB 18030, for older Chinese programs. */
    GB18030
}
