package org.laurea.office.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.laurea.core.row.Columns;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Finding;
import org.laurea.validation.Severity;

/**
 * Checks records as errata would make them, by all rules of their category: batch by batch of one award date, the two records of a
 * double degree together.
 *
 * @param store the store
 * @param checks the rules
 * @param alsoErrors the codes of further rules whose findings are in the way
 */
public record AmendedCheck(RecordStore store, DegreeChecks checks, Set<String> alsoErrors) {

    private static final int MOST_FINDINGS = 1000;

    /** What rows are checked with. */
    @FunctionalInterface
    public interface Options {

        /** The options for these rows. */
        CheckOptions of(RowSource rows) throws InputException, StoreException;
    }

    /** The errors, by the numbers of the lines. */
    public List<HubFinding> errors(DegreeCategory category, List<Match> matches, Options options)
            throws InputException, StoreException {
        Columns columns = new Columns(0, IntStream.range(0, category.recordType().fields().size()).toArray());
        List<HubFinding> errors = new ArrayList<>();
        for (AmendedRows rows : batches(category, matches).values()) {
            checks.plan(category, options.of(rows)).check(rows, columns, List.of()).forEach(finding -> {
                boolean isError = finding.rule().severity() == Severity.ERROR
                        || alsoErrors.contains(finding.rule().code());
                if (isError && errors.size() < MOST_FINDINGS) {
                    errors.add(told(finding, rows));
                }
            });
        }
        return errors;
    }

    private Map<String, AmendedRows> batches(DegreeCategory category, List<Match> matches) throws StoreException {
        String dayField = category.recordType().dayField();
        int day = dayField == null ? -1 : category.recordType().indexOf(dayField);
        Map<String, AmendedRows> batches = new TreeMap<>();
        for (Match match : withTwins(category, matches)) {
            List<String> values = match.corrected();
            batches.computeIfAbsent(day < 0 ? "" : values.get(day), one -> new AmendedRows()).add(match.line(), values);
        }
        return batches;
    }

    /** The matches, each followed by the other record of its double degree if that is not amended too. */
    private List<Match> withTwins(DegreeCategory category, List<Match> matches) throws StoreException {
        if (category.channel() != Channel.DUAL) {
            return matches;
        }
        int number = category.recordType().indexOf(FiledRecord.NUMBER);
        Set<UUID> taken = new HashSet<>();
        matches.forEach(match -> taken.add(match.filed().record().id()));
        Map<String, List<FiledRecord>> twins = new FiledLookup(store, category.id())
                .filed(matches.stream().map(match -> match.corrected().get(number)).collect(Collectors.toSet()))
                .stream().collect(Collectors.groupingBy(one -> one.text(FiledRecord.NUMBER)));
        List<Match> all = new ArrayList<>();
        for (Match match : matches) {
            all.add(match);
            for (FiledRecord twin : twins.getOrDefault(match.corrected().get(number), List.of())) {
                if (taken.add(twin.record().id())) {
                    all.add(new Match(match.line(), twin, List.of()));
                }
            }
        }
        return all;
    }

    private static HubFinding told(Finding finding, AmendedRows rows) {
        String field = finding.field();
        return new HubFinding(finding.rule().code(), HubFinding.Severity.ERROR, rows.line(finding.row()),
                field == null ? "" : field, finding.message());
    }
}
