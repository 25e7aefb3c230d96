package org.laurea.cli.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.laurea.core.text.InputException;
import org.laurea.exchange.FileForm;

/** The form that the name of an output tells. */
final class Forms {

    private Forms() {}

    static FileForm byName(Path file) throws InputException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return switch (dot < 0 ? "" : name.substring(dot + 1)) {
            case "xlsx" -> FileForm.XLSX;
            case "xls" -> FileForm.XLS;
            case "csv" -> FileForm.CSV;
            case "txt", "tsv" -> FileForm.TAB_TEXT;
            case "dbf" -> FileForm.DBF;
            default -> throw new InputException(Session.text("output.form", String.valueOf(file.getFileName())));
        };
    }
}
