package org.laurea.office.internal.intake.discovery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.SheetView;

/**
 * What was found out about a file before anybody chose anything.
 *
 * @param sheet the name of the sheet that holds the table
 * @param headerRow the number of its header row
 * @param headers the texts of the header
 * @param guess what it is taken for
 */
public record Discovery(String sheet, int headerRow, List<String> headers, Guess guess) {

    private static final int PREVIEW = 20;
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /**
     * Finds sheet, header and target.
     *
     * @param sheet the sheet that was chosen, {@code null} to find it
     * @param headerRow the header row that was chosen, 0 to find it
     * @param category the category that the user works in, {@code null} if it is none in particular
     * @throws InputException if there is nothing in the file that could be a header
     */
    public static Discovery of(Head head, @Nullable String sheet, int headerRow, List<IntakeTarget> possible,
            Profiles profiles, @Nullable String category) throws InputException {
        List<Fit> fits = new ArrayList<>();
        for (IntakeTarget target : possible) {
            Fit fit = Fit.of(head, sheet, headerRow, target);
            if (fit != null) {
                fits.add(fit);
            }
        }
        Guess guess = Guess.of(fits, head.path());
        if (guess.ranked().isEmpty()) {
            return nothing(head, sheet, headerRow, guess);
        }
        Fit first = guess.ranked().get(0);
        List<String> headers = first.layout().headers();
        return new Discovery(first.layout().sheet(), first.layout().columns().headerRow(), headers,
                expected(guess, category, profiles.find(headers)));
    }

    /**
     * If neither header nor name tells, a file is for the category that the user works in, else what an earlier import took the same
     * header for: the categories share their columns.
     */
    private static Guess expected(Guess guess, @Nullable String category, @Nullable Profile profile) {
        if (guess.certain() != null) {
            return guess;
        }
        Optional<Fit> wanted = guess.fit(category)
                .filter(fit -> fit.target() instanceof IntakeTarget.Records && fit.missing() == 0)
                .or(() -> guess.fit(profile == null ? null : profile.target()));
        return wanted.map(fit -> new Guess(fit, guess.ranked())).orElse(guess);
    }

    private static Discovery nothing(Head head, @Nullable String sheet, int headerRow, Guess guess)
            throws InputException {
        List<String> sheets = sheet == null ? head.sheetNames() : List.of(sheet);
        for (String name : sheets) {
            for (Row row : head.rows().getOrDefault(name, List.of())) {
                if (headerRow == 0 || row.number() == headerRow) {
                    return new Discovery(name, row.number(), texts(row), guess);
                }
            }
        }
        throw new InputException(
                Messages.beside(Discovery.class).text("empty", String.valueOf(head.path().getFileName())));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            texts.add(row.text(column));
        }
        return List.copyOf(texts);
    }

    /** What the user sees of it. */
    public SheetView view(Head head) {
        List<Row> rows = head.rows().getOrDefault(sheet, List.of());
        Charset encoding = head.charset();
        return new SheetView(sheet, headerRow, headers, encoding, encoding == null ? List.of() : ENCODINGS,
                rows.subList(0, Math.min(PREVIEW, rows.size())),
                guess.ranked().isEmpty() ? List.of() : guess.ranked().get(0).layout().notes());
    }
}
