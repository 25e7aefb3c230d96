package org.laurea.exchange.internal.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.exchange.Layout;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.validation.FileFinding;

/** Finds the header of a record type in a file. */
public final class Recognition {

    /** How many rows are looked through for a header. */
    private static final int BEGINNING = 40;

    private static final int SEARCHED_ROWS = 30;
    private static final int SEARCHED_SAMPLES = 8;
    private static final int WIDTH_TO_SPARE = 64;

    private final SourceFile file;
    private final RecordType type;
    private final HeaderWords words = HeaderWords.load();
    private final HeaderNames names;
    private final Messages messages = Messages.beside(SourceFiles.class);

    /** The search for a header of {@code type} in {@code file}. */
    public Recognition(SourceFile file, RecordType type) {
        this.file = file;
        this.type = type;
        names = new HeaderNames(type, words.header());
    }

    /** The layout of the given sheet, or of the one whose header fits best. */
    public Layout layout(@Nullable String sheet) throws InputException {
        String bestSheet = "";
        HeaderRow best = null;
        List<Row> bestRows = List.of();
        for (String candidate : searched(sheet)) {
            List<Row> rows = file.sheet(candidate).first(BEGINNING);
            HeaderRow header = header(rows);
            if (header != null && (best == null || header.known() > best.known())) {
                bestSheet = candidate;
                best = header;
                bestRows = rows;
            }
        }
        if (best == null) {
            throw new InputException(messages.text("read.no-header", String.valueOf(file.path().getFileName()),
                    type.field(0).zh(), type.field(0).code()));
        }
        return layout(bestSheet, best, bestRows);
    }

    /** The layout below a given header row; {@code columnOf} is {@code null} to find the columns. */
    public Layout layout(String sheet, int headerRow, int @Nullable [] columnOf) throws InputException {
        List<Row> rows = file.sheet(sheet).first(BEGINNING);
        for (Row row : rows) {
            if (row.number() == headerRow) {
                HeaderRow found = new HeaderRow(row, names, type.fields().size());
                return layout(sheet, columnOf == null ? found : new HeaderRow(found, columnOf), rows);
            }
        }
        throw new InputException(
                messages.text("read.no-row", String.valueOf(file.path().getFileName()), headerRow));
    }

    private List<String> searched(@Nullable String sheet) {
        if (sheet == null) {
            return file.sheetNames();
        }
        return List.of(sheet);
    }

    private @Nullable HeaderRow header(List<Row> rows) {
        HeaderRow best = null;
        for (Row row : rows.subList(0, Math.min(SEARCHED_ROWS, rows.size()))) {
            HeaderRow candidate = new HeaderRow(row, names, type.fields().size());
            if (candidate.known() > (best == null ? 0 : best.known())) {
                best = candidate;
            }
        }
        return best;
    }

    private Layout layout(String sheet, HeaderRow header, List<Row> rows) throws InputException {
        int number = header.row().number();
        Set<Integer> aside = aside(header, rows);
        List<Localized> notes = new ArrayList<>();
        if (number > 1 && rows.get(0).number() < number) {
            notes.add(messages.text("read.header-below", number));
        }
        if (!aside.isEmpty()) {
            notes.add(messages.text("read.samples", aside.size(), joined(aside)));
        }
        List<FileFinding> findings = new ArrayList<>();
        if (file.isNamedOtherwise()) {
            findings.add(HeaderFindings.namedOtherwise(file.path(), file.form()));
        }
        findings.addAll(HeaderFindings.of(header, type));
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            headers.add(header.row().text(column));
        }
        return new Layout(sheet, new DataRows(file.sheet(sheet), number, aside, header.size() + WIDTH_TO_SPARE),
                new Columns(number, header.columnOf()), List.copyOf(headers), List.copyOf(findings),
                List.copyOf(notes));
    }

    /** The rows right below the header that are samples, instructions or the header once more. */
    private Set<Integer> aside(HeaderRow header, List<Row> rows) {
        Set<Integer> aside = new TreeSet<>();
        int looked = 0;
        for (Row row : rows) {
            if (row.number() <= header.row().number() || looked++ == SEARCHED_SAMPLES) {
                continue;
            }
            if (words.mark(row) || header.isRepeatedBy(new HeaderRow(row, names, type.fields().size()))) {
                aside.add(row.number());
            } else if (looked > SEARCHED_SAMPLES) {
                break;
            }
        }
        return aside;
    }

    private static String joined(Set<Integer> numbers) {
        StringBuilder joined = new StringBuilder();
        for (Integer number : numbers) {
            joined.append(joined.isEmpty() ? "" : ", ").append(number);
        }
        return joined.toString();
    }
}
