package org.laurea.exchange.internal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Layout;
import org.laurea.exchange.OwnColumns;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** The rows with errors, each with its reasons. */
public final class RejectedRows {

    private static final int LONGEST_REASON = 2_000;

    private final RowWriter writer;
    private final Map<Integer, String> reasons;
    private final int columns;
    private int written;

    private RejectedRows(RowWriter writer, Map<Integer, String> reasons, int columns) {
        this.writer = writer;
        this.reasons = reasons;
        this.columns = columns;
    }

    /** Writes them to a workbook and says how many there are. */
    public static int write(Layout layout, Findings findings, Language language, Path out)
            throws IOException, InputException {
        List<String> headers = new ArrayList<>(layout.headers());
        headers.removeIf(OwnColumns.ALL::contains);
        int columns = headers.size();
        if (columns < layout.headers().size() && !layout.headers().subList(0, columns).equals(headers)) {
            headers = new ArrayList<>(layout.headers());
            columns = headers.size();
        }
        headers.add(OwnColumns.ORIGINAL_ROW);
        headers.add(OwnColumns.REASON);
        try (RowWriter writer = RowWriters.open(out, FileForm.XLSX, headers,
                new WriterOptions(layout.sheet(), loss -> {}))) {
            RejectedRows rejected = new RejectedRows(writer, reasons(findings, layout, language), columns);
            Copying.each(layout.rows(), rejected::take);
            writer.finish();
            return rejected.written;
        }
    }

    private static Map<Integer, String> reasons(Findings findings, Layout layout, Language language) {
        Map<Integer, StringBuilder> reasons = new HashMap<>();
        findings.forEach(finding -> {
            if (finding.rule().severity() == Severity.ERROR && finding.row() > layout.columns().headerRow()) {
                StringBuilder reason = reasons.computeIfAbsent(finding.row(), row -> new StringBuilder());
                if (reason.length() < LONGEST_REASON) {
                    int column = finding.column();
                    String header = column >= 0 && column < layout.headers().size() ? layout.headers().get(column) : "";
                    reason.append(reason.isEmpty() ? "" : "\n")
                            .append(header.isEmpty() ? "" : header.strip() + ": ")
                            .append(finding.message().in(language));
                }
            }
        });
        Map<Integer, String> texts = new HashMap<>();
        reasons.forEach((row, text) -> texts.put(row, text.toString()));
        return texts;
    }

    private void take(Row row) throws IOException, InputException {
        String reason = reasons.get(row.number());
        if (reason != null) {
            writer.write(withReason(row, reason));
        }
    }

    private Row withReason(Row row, String reason) {
        @Nullable
        String[] texts = new String[columns + 2];
        CellKind[] kinds = new CellKind[columns + 2];
        Arrays.fill(kinds, CellKind.EMPTY);
        for (int column = 0; column < columns; column++) {
            texts[column] = row.text(column);
            kinds[column] = row.kind(column);
        }
        texts[columns] = Integer.toString(row.number());
        texts[columns + 1] = reason;
        kinds[columns] = CellKind.NUMBER;
        kinds[columns + 1] = CellKind.TEXT;
        return new Row(++written + 1, texts, kinds);
    }
}
