package org.laurea.exchange;

import java.util.function.Consumer;

/**
 * What a caller may choose about a file to be written.
 *
 * @param sheet the name of the sheet, in a form that has sheets
 * @param encoding the encoding of comma-separated values
 * @param losses is told of everything that the form cannot hold, while rows are written and on finishing
 */
public record WriterOptions(String sheet, TextEncoding encoding, Consumer<Loss> losses) {

    /** A sheet named {@code sheet}, UTF-8 with byte order mark, losses told to {@code losses}. */
    public WriterOptions(String sheet, Consumer<Loss> losses) {
        this(sheet, TextEncoding.UTF_8_BOM, losses);
    }
}
