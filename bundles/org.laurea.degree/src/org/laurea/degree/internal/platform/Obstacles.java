package org.laurea.degree.internal.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/**
 * Which rows must not be filed, and why. A row of another award date than most is no obstacle, since each date gets a file of
 * its own. The two records of a double degree go together or not at all.
 */
public final class Obstacles {

    private static final String SPLIT_BY_DATE = "HXWRQ-03";
    private static final String CERTIFICATE = "XWZSBH";

    private final Messages messages = Messages.beside(Obstacles.class);
    private final Map<Integer, List<Obstacle>> byRow = new TreeMap<>();
    private final List<Obstacle> ofFile = new ArrayList<>();
    private final int headerRow;

    private Obstacles(int headerRow) {
        this.headerRow = headerRow;
    }

    /**
     * The obstacles of a checked sheet.
     *
     * @param category the category of its records
     * @param rows its rows, one text a field
     * @param headerRow the number of the header row
     * @param findings what the check found
     */
    public static Obstacles of(DegreeCategory category, RowSource rows, int headerRow, Findings findings)
            throws InputException {
        Obstacles obstacles = new Obstacles(headerRow);
        findings.forEach(obstacles::add);
        if (category.channel() == Channel.DUAL && obstacles.ofFile.isEmpty()) {
            obstacles.addTwins(rows, category.recordType().indexOf(CERTIFICATE));
        }
        return obstacles;
    }

    private void add(Finding finding) {
        if (finding.rule().severity() != Severity.ERROR || SPLIT_BY_DATE.equals(finding.rule().code())) {
            return;
        }
        Obstacle obstacle = new Obstacle(finding.row(), finding.field(), finding.rule().code(), finding.message());
        if (finding.row() <= headerRow) {
            ofFile.add(obstacle);
        } else {
            byRow.computeIfAbsent(finding.row(), row -> new ArrayList<>(1)).add(obstacle);
        }
    }

    private void addTwins(RowSource rows, int certificate) throws InputException {
        Set<String> spoilt = new HashSet<>();
        rows.forEach(row -> {
            if (byRow.containsKey(row.number())) {
                spoilt.add(row.text(certificate));
            }
        });
        Localized reason = messages.text("twin");
        Map<Integer, List<Obstacle>> twins = new HashMap<>();
        rows.forEach(row -> {
            if (!byRow.containsKey(row.number()) && spoilt.contains(row.text(certificate))) {
                twins.put(row.number(), List.of(new Obstacle(row.number(), CERTIFICATE, "", reason)));
            }
        });
        byRow.putAll(twins);
    }

    /** Whether the row may be filed. */
    public boolean letsPass(Row row) {
        return ofFile.isEmpty() && !byRow.containsKey(row.number());
    }

    /** All obstacles: those of the file first, then by row. */
    public List<Obstacle> all() {
        List<Obstacle> all = new ArrayList<>(ofFile);
        byRow.values().forEach(all::addAll);
        return all;
    }
}
