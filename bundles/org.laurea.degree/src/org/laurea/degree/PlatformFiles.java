package org.laurea.degree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.degree.internal.platform.BatchWriter;
import org.laurea.degree.internal.platform.LeftOutList;
import org.laurea.degree.internal.platform.Obstacles;
import org.laurea.validation.Findings;

/**
 * Makes the files that the official platform takes: the fields in the official order as text, one file for each award date
 * (annex 二.2(2)), only records without errors, and a list of the others. The category stands for the channel, so a file
 * never mixes channels.
 *
 * @param category the category of the records
 * @param headers how the header cells name the fields
 * @param language the language of the list of what was left out
 */
public record PlatformFiles(DegreeCategory category, PlatformHeaders headers, Language language) {

    private static final int OPEN_AT_ONCE = 16;

    /**
     * Writes the files; those of the same names are replaced.
     *
     * @param rows the records, normalised, one text a field
     * @param headerRow the number of the header row that they stood below
     * @param findings what the check found
     * @param folder where the files go; made if it is not there
     * @throws IOException if a file cannot be written
     * @throws InputException if the rows turn out to be unreadable
     */
    public PlatformOutput write(RowSource rows, int headerRow, Findings findings, Path folder)
            throws IOException, InputException {
        Files.createDirectories(folder);
        Obstacles obstacles = Obstacles.of(category, rows, headerRow, findings);
        Map<String, int[]> days = new TreeMap<>();
        int[] leftOut = new int[1];
        rows.forEach(row -> {
            if (obstacles.letsPass(row)) {
                days.computeIfAbsent(day(row), day -> new int[1])[0]++;
            } else {
                leftOut[0]++;
            }
        });
        List<PlatformOutput.Batch> batches = new ArrayList<>(days.size());
        days.forEach((day, count) -> batches.add(new PlatformOutput.Batch(folder.resolve(name(day)), day, count[0])));
        for (int from = 0; from < batches.size(); from += OPEN_AT_ONCE) {
            List<PlatformOutput.Batch> some = batches.subList(from, Math.min(from + OPEN_AT_ONCE, batches.size()));
            BatchWriter.write(some, headerCells(), rows, row -> obstacles.letsPass(row) ? day(row) : null);
        }
        Path list = folder.resolve("left-out.csv");
        LeftOutList.write(list, obstacles.all(), language);
        return new PlatformOutput(batches, leftOut[0], list);
    }

    private List<String> headerCells() {
        return type().fields().stream().map(headers::of).toList();
    }

    private RecordType type() {
        return category.recordType();
    }

    private String day(Row row) {
        String field = type().dayField();
        return field == null ? "" : row.text(type().indexOf(field));
    }

    private String name(String day) {
        return day.isEmpty() ? category.id() + ".xlsx" : category.id() + '-' + day + ".xlsx";
    }
}
