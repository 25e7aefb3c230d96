package org.laurea.exchange.internal.read;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.laurea.exchange.FileForm;

/** What the name of a file says about its form. */
final class FileNames {

    private FileNames() {}

    /** The name without extension. */
    static String base(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The forms a name stands for; all of them if it says nothing. */
    static Set<FileForm> forms(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "xlsx", "xlsm", "xltx", "xltm" -> EnumSet.of(FileForm.XLSX);
            case "xls", "xlt", "et" -> EnumSet.of(FileForm.XLS);
            case "csv" -> EnumSet.of(FileForm.CSV);
            case "tsv", "tab" -> EnumSet.of(FileForm.TAB_TEXT);
            case "txt" -> EnumSet.of(FileForm.TAB_TEXT, FileForm.CSV);
            case "htm", "html" -> EnumSet.of(FileForm.HTML);
            case "dbf" -> EnumSet.of(FileForm.DBF);
            default -> EnumSet.allOf(FileForm.class);
        };
    }
}
