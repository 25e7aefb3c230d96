package org.laurea.office.internal.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.RowSource;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordIds;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.intake.BatchPlan;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.RuleCount;
import org.laurea.office.internal.intake.comparison.BatchChoice;
import org.laurea.office.internal.intake.comparison.BatchTally;
import org.laurea.office.internal.intake.comparison.ImportChanges;
import org.laurea.office.internal.intake.comparison.Known;
import org.laurea.office.internal.intake.comparison.LookedUp;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** The import of records into batches. */
final class RecordErrand implements Errand {

    private static final int MOST = 1_000;
    /** Several award dates in one file are no mistake here, since each goes to a batch of its own. */
    private static final Set<String> NOT_OF_FILES = Set.of("HXWRQ-03");

    private final Order order;
    private final DegreeCategory category;
    private final DegreeChecks checks;
    private final Seen seen;
    private final List<Localized> notes = new ArrayList<>();
    private final DryCheck check;
    private @Nullable Told told;

    /**
     * What the dry run told.
     *
     * @param found what the rows are
     * @param batches the batch of each group of rows
     * @param head the newest entry of the journal then, 0 for none
     */
    private record Told(LookedUp found, List<BatchTally> batches, long head) {}

    RecordErrand(Order order, DegreeCategory category, DegreeChecks checks) throws InputException {
        this.order = order;
        this.category = category;
        this.checks = checks;
        this.seen = Seen.of(order.file().path());
        this.check = DryCheck.of(order, category, checks, notes);
    }

    @Override
    public DryRun dryRun(IntakeProgress progress) throws InputException, StoreException {
        RecordStore store = order.place().store();
        long head = head(store);
        Findings findings = check.plan().check(new Counted(order.layout().rows(), progress, 0),
                order.layout().columns(), order.layout().findings());
        LookedUp found = lookUp(store, progress, findings.rows());
        List<BatchTally> batches = new BatchChoice(StoredType.of(category), unit(found), order.name(), found)
                .choose();
        told = new Told(found, batches, head);
        seen.require();
        return run(found, findings);
    }

    private static long head(RecordStore store) throws StoreException {
        return store.head().map(Entry::sequence).orElse(0L);
    }

    private LookedUp lookUp(RecordStore store, IntakeProgress progress, int all)
            throws InputException, StoreException {
        LookedUp found = new LookedUp(new Known(store, category, order.name()), category, order.layout().columns());
        StoreException[] failure = new StoreException[1];
        RowSource rows = new Counted(check.records(), progress, all);
        try {
            rows.forEach(row -> {
                try {
                    found.take(row);
                } catch (StoreException e) {
                    failure[0] = e;
                    throw new IllegalStateException(e);
                }
            });
        } catch (IllegalStateException e) {
            if (failure[0] != null) {
                throw failure[0];
            }
            throw e;
        }
        found.end();
        return found;
    }

    private String unit(LookedUp found) {
        String own = order.place().settings().unit();
        return own.isEmpty() ? found.usualUnit() : own;
    }

    private DryRun run(LookedUp found, Findings findings) {
        List<RuleCount> rules = RuleTally.of(findings, rule -> checks.title(category, rule)).stream()
                .filter(rule -> !NOT_OF_FILES.contains(rule.rule())).toList();
        int changed = found.changes().size();
        int added = found.rows() - found.same() - found.locked() - changed;
        List<Localized> told = new ArrayList<>(notes);
        told.addAll(order.layout().notes());
        return new DryRun(found.rows(), added, changed, found.same(), found.locked(), plans(found),
                first(found.changes()),
                List.copyOf(found.lockedRows()), List.copyOf(found.repeated()), rules, count(rules, Severity.ERROR),
                count(rules, Severity.WARNING), findings.rowsWithErrors(), List.copyOf(told));
    }

    private static long count(List<RuleCount> rules, Severity severity) {
        return rules.stream().filter(rule -> rule.severity() == severity).mapToLong(RuleCount::count).sum();
    }

    private static <T> List<T> first(List<T> all) {
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private static List<BatchPlan> plans(LookedUp found) {
        return found.touched().values().stream().map(BatchTally::plan)
                .sorted(Comparator.comparing(BatchPlan::day).thenComparing(BatchPlan::batch)).toList();
    }

    @Override
    public IntakeResult execute(IntakeProgress progress) throws InputException, StoreException, ConflictException {
        Told plan = told;
        if (plan == null) {
            throw new IllegalStateException("no dry run");
        }
        RecordStore store = order.place().store();
        seen.require();
        if (head(store) != plan.head()) {
            throw Texts.mistake("store.changed");
        }
        LookedUp found = plan.found();
        int changed = found.changes().size();
        int added = plan.found().touched().values().stream().mapToInt(BatchTally::added).sum();
        if (added + changed == 0) {
            return new IntakeResult(null, List.of(), 0, 0, null);
        }
        Map<UUID, Integer> positions = positions(store, found);
        Instant now = InstantSource.system().instant();
        Entry entry = new Writing(store, progress, found.rows()).write(check.records(),
                rows -> new ChangeSet(UUID.randomUUID(), now, order.place().user(),
                        Reason.of("import", order.fileName(), added, changed),
                        () -> new ImportChanges(rows, found, plan.batches(), category.recordType().fields().size(),
                                positions, new RecordIds(now))));
        return new IntakeResult(entry, plans(found), added, changed, null);
    }

    /** The last position in each batch that gets records. */
    private static Map<UUID, Integer> positions(RecordStore store, LookedUp found) throws StoreException {
        Map<UUID, Integer> positions = new HashMap<>();
        for (BatchTally batch : found.touched().values()) {
            if (!batch.isNew() && batch.added() > 0) {
                store.records(batch.batch().id(),
                        record -> positions.merge(batch.batch().id(), record.position(), Math::max));
            }
        }
        return positions;
    }
}
