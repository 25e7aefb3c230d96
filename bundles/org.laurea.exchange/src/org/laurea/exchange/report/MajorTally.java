package org.laurea.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.validation.Findings;

/**
 * How many rows of each major have errors.
 *
 * @param name the name of the major as the sheet has it, empty where there is none
 * @param rows how many rows name it
 * @param rowsWithErrors how many of them have a finding of severity error
 */
public record MajorTally(String name, int rows, int rowsWithErrors) {

    private static final Comparator<MajorTally> ORDER = Comparator.comparingInt(MajorTally::rowsWithErrors)
            .thenComparingInt(MajorTally::rows).reversed();

    /**
     * The majors of a sheet, those with the most rows with errors first, then in the order of the sheet.
     *
     * @param rows the rows that were checked
     * @param headerRow the number of the header row
     * @param column the column that holds the name of the major; -1 gives no majors at all
     * @param findings what the check found
     */
    public static List<MajorTally> of(RowSource rows, int headerRow, int column, Findings findings)
            throws InputException {
        if (column < 0) {
            return List.of();
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        rows.forEach(row -> count(row, headerRow, column, findings, counts));
        List<MajorTally> majors = new ArrayList<>(counts.size());
        counts.forEach((name, count) -> majors.add(new MajorTally(name, count[0], count[1])));
        majors.sort(ORDER);
        return List.copyOf(majors);
    }

    private static void count(Row row, int headerRow, int column, Findings findings,
            Map<String, int[]> counts) {
        if (row.number() <= headerRow || row.isEmpty()) {
            return;
        }
        int[] count = counts.computeIfAbsent(row.text(column).strip(), name -> new int[2]);
        count[0]++;
        if (findings.hasError(row.number())) {
            count[1]++;
        }
    }
}
