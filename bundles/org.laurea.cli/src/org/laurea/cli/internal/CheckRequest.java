package org.laurea.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Option;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.text.InputException;

/**
 * Which file is to be checked, and how.
 *
 * @param file the file
 * @param category the id of its category, or {@code null}
 * @param sheet the name of its sheet, or {@code null}
 * @param unit the only unit expected, or {@code null}
 * @param formalDay the day of formal submission, or {@code null}
 * @param registers the folder of the registers, or {@code null}
 * @param threads how many threads may work
 */
public record CheckRequest(Path file, @Nullable String category, @Nullable String sheet, @Nullable String unit,
        @Nullable LocalDate formalDay, @Nullable Path registers, int threads) {

    /** The category of the file. */
    public static final Option CATEGORY = Option.value("category", "C");
    /** The sheet of a workbook. */
    public static final Option SHEET = Option.value("sheet", "NAME");
    /** The only degree-granting unit expected, five digits. */
    public static final Option UNIT = Option.value("unit", "10001");
    /** Check as formally submitted, on a day or today. */
    public static final Option FORMAL = Option.numberOrNone("formal", "YYYYMMDD");
    static final Option REGISTERS = Option.value("registers", "DIR");
    static final Option THREADS = Option.value("threads", "N");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_THREADS = 64;

    /** A plain pre-check of a file. */
    static CheckRequest of(Path file, String category) {
        return new CheckRequest(file, category, null, null, null, null, processors());
    }

    /** The request that the words make. */
    public static CheckRequest of(Path file, Arguments arguments, Session session) throws InputException {
        String unit = arguments.value(UNIT.name());
        if (unit != null && (unit.length() != 5 || !isDigits(unit))) {
            throw Usage.mistake("option.unit", "--unit", unit);
        }
        return new CheckRequest(file, arguments.value(CATEGORY.name()), arguments.value(SHEET.name()), unit,
                formalDay(arguments.value(FORMAL.name()), session), arguments.path(REGISTERS.name()),
                (int) arguments.number(THREADS.name(), processors(), 1, MOST_THREADS));
    }

    private static @Nullable LocalDate formalDay(@Nullable String day, Session session) throws InputException {
        if (day == null) {
            return null;
        }
        if (day.isEmpty()) {
            return LocalDate.ofInstant(session.clock().instant(), CHINA);
        }
        try {
            return LocalDate.parse(day, DAY);
        } catch (DateTimeParseException e) {
            throw Usage.mistake("option.day", "--formal", day);
        }
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int processors() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }
}
