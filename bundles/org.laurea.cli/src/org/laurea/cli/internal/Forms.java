package org.laurea.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;
import org.laurea.exchange.FileForm;

/** The form that the name of an output tells. */
public final class Forms {

    private Forms() {}

    /**
     * Refuses a name that does not tell a form that can be written.
     *
     * @param file the output; {@code null} if it was not asked for
     * @param endings the endings that are possible
     */
    public static void require(@Nullable Path file, List<String> endings) throws InputException {
        if (file == null) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (endings.stream().noneMatch(lower::endsWith)) {
            throw new InputException(Session.text("output.ending", name, String.join(", ", endings)));
        }
    }

    /**
     * The form that the ending of a name tells.
     *
     * @throws InputException if it tells none
     */
    public static FileForm byName(Path file) throws InputException {
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
