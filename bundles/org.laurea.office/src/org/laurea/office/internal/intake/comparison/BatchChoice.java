package org.laurea.office.internal.intake.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.laurea.core.store.Batch;
import org.laurea.core.store.StoredType;

/**
 * Which batch the new rows of each award date go to: one of that date that is still open, or a new one. Rows without a real date go
 * where most rows of the file go; a batch is for one date, and the date of such a row has to be mended anyway.
 */
public final class BatchChoice {

    private final Known known;
    private final StoredType type;
    private final String unit;
    private final String name;
    private final LookedUp found;

    public BatchChoice(StoredType type, String unit, String name, LookedUp found) {
        this.known = found.known();
        this.type = type;
        this.unit = unit;
        this.name = name;
        this.found = found;
    }

    /** The batch of each group, by the group's index; those that get rows are among the touched ones then. */
    public List<BatchTally> choose() {
        List<DayGroup> groups = found.groups();
        Optional<DayGroup> usual = groups.stream().filter(group -> !group.day().isEmpty())
                .max(Comparator.comparingInt(DayGroup::rows).thenComparing(DayGroup::day));
        usual.ifPresent(most -> groups.stream().filter(group -> group.day().isEmpty()).forEach(most::take));
        Map<DayGroup, BatchTally> byGroup = new HashMap<>();
        List<BatchTally> chosen = new ArrayList<>();
        for (DayGroup group : groups) {
            DayGroup host = group.day().isEmpty() ? usual.orElse(group) : group;
            chosen.add(byGroup.computeIfAbsent(host, this::batch));
        }
        byGroup.forEach((group, batch) -> batch.add(group.added()));
        return chosen;
    }

    private BatchTally batch(DayGroup group) {
        Optional<Batch> open = known.batches().stream().filter(batch -> isFor(batch, group.day()))
                .max(Comparator.comparingInt((Batch batch) -> group.matches(batch.id())).thenComparing(Batch::changed));
        BatchTally tally = open
                .map(batch -> found.touched().computeIfAbsent(batch.id(), id -> BatchTally.of(batch)))
                .orElseGet(() -> BatchTally.opened(type, unit, group.day(), name));
        if (tally.isNew() && group.added() > 0) {
            found.touched().put(tally.batch().id(), tally);
        }
        return tally;
    }

    private boolean isFor(Batch batch, String day) {
        return !Known.isLocked(batch) && batch.day().equals(day) && batch.unit().equals(unit)
                && batch.type().fields().equals(type.fields()) && (name.isEmpty() || batch.head().name().equals(name));
    }
}
