package org.laurea.degree.internal.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;

/** The list of the records that were left out: row, field, rule, reason. */
public final class LeftOutList {

    private LeftOutList() {}

    /** Writes the list as comma-separated values. */
    public static void write(Path file, List<Obstacle> obstacles, Language language)
            throws IOException, InputException {
        Messages messages = Messages.beside(LeftOutList.class);
        List<String> headers = List.of(messages.format(language, "head.row"), messages.format(language, "head.field"),
                messages.format(language, "head.rule"), messages.format(language, "head.reason"));
        WriterOptions options = new WriterOptions(messages.format(language, "sheet"), loss -> {});
        try (RowWriter writer = RowWriters.open(file, FileForm.CSV, headers, options)) {
            int number = 2;
            for (Obstacle obstacle : obstacles) {
                String row = obstacle.row() == 0 ? "" : Integer.toString(obstacle.row());
                String field = obstacle.field();
                @Nullable
                String[] texts = {row, field == null ? "" : field, obstacle.rule(), obstacle.reason().in(language)};
                writer.write(new Row(number++, texts, null));
            }
            writer.finish();
        }
    }
}
