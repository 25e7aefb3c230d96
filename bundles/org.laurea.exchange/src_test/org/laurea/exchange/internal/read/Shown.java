package org.laurea.exchange.internal.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;

/** Rows as texts that tests can compare: {@code 2:T=a|N=1}. */
public final class Shown {

    private Shown() {}

    /** All rows of the first sheet. */
    public static List<String> rows(Path file) throws InputException {
        SourceFile source = SourceFiles.open(file);
        return rows(source, source.sheetNames().get(0));
    }

    public static List<String> rows(SourceFile source, String sheet) throws InputException {
        List<String> shown = new ArrayList<>();
        source.sheet(sheet).forEach(row -> shown.add(row(row)));
        return shown;
    }

    private static String row(Row row) {
        StringBuilder shown = new StringBuilder().append(row.number()).append(':');
        for (int column = 0; column < row.size(); column++) {
            shown.append(column == 0 ? "" : "|");
            switch (row.kind(column)) {
                case EMPTY -> shown.append(row.text(column).isEmpty() ? "" : "!");
                default -> shown.append(row.kind(column).name().charAt(0)).append('=').append(row.text(column));
            }
        }
        return shown.toString();
    }

    /** Reads everything; the message in Chinese if that fails, else an empty text. */
    public static String failure(Path file) {
        try {
            SourceFile source = SourceFiles.open(file);
            for (String sheet : source.sheetNames()) {
                rows(source, sheet);
            }
            return "";
        } catch (InputException e) {
            String text = e.text().in(Language.ZH);
            if (text.contains("\n") || e.text().in(Language.EN).isBlank()) {
                throw new AssertionError(text);
            }
            return text;
        }
    }
}
