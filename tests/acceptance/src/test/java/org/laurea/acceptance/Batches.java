package org.laurea.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Batches of made-up records, one a day, that pass their checks. */
final class Batches {

    private static final String FIRST_DAY = "20250625";

    private Batches() {}

    /** Makes tables {@code folder/DAY.csv} of different records, and takes them into a store. */
    static void make(Practice practice, Path data, Path folder, int rows, List<String> days) throws IOException {
        write(practice, data, folder, rows, days);
        for (String day : days) {
            take(practice, data, folder.resolve(day + ".csv"), day);
        }
    }

    /** Makes tables {@code folder/DAY.csv} of different records. */
    static void write(Practice practice, Path data, Path folder, int rows, List<String> days) throws IOException {
        Files.createDirectories(folder);
        Path all = folder.resolve("all.csv");
        long seed = Integer.toUnsignedLong(days.hashCode());
        practice.at(data, "sample", "--category", "regular", "--rows", rows * days.size(), "--seed", seed, "--out", all)
                .ended(0);
        List<String> lines = Files.readAllLines(all);
        for (int i = 0; i < days.size(); i++) {
            List<String> table = new ArrayList<>(List.of(lines.get(0)));
            for (String line : lines.subList(1 + i * rows, 1 + (i + 1) * rows)) {
                table.add(line.replace(FIRST_DAY, days.get(i).replace("-", "")));
            }
            Files.write(folder.resolve(days.get(i) + ".csv"), table);
        }
    }

    /** Takes a table into a store, and checks its batch. */
    static void take(Practice practice, Path data, Path table, String day) {
        practice.at(data, "import", table, "--category", "regular").ended(0);
        practice.at(data, "batch", "check", day).ended(0);
        assertEquals("checked", practice.state(data, day));
    }
}
