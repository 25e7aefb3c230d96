package org.laurea.workbench.internal.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;

/**
 * Which batches are listed.
 *
 * @param category the id of the category, empty for all
 * @param stage how far they are
 */
record BatchFilter(String category, Stage stage) {

    /** How far batches are that are listed. */
    enum Stage {
        /** However far they are. */
        ALL,
        /** Not sent yet. */
        OPEN,
        /** Drafts. */
        DRAFT,
        /** Checked or authorised. */
        READY,
        /** Sent or filed. */
        DONE;

        boolean holds(BatchState state) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> state.compareTo(BatchState.SENT) < 0;
                case DRAFT -> state == BatchState.DRAFT;
                case READY -> state == BatchState.CHECKED || state == BatchState.AUTHORISED;
                case DONE -> state.compareTo(BatchState.SENT) >= 0;
            };
        }
    }

    /** The batches that are listed, by award date, the newest first; batches without a date come before all. */
    List<AwardDay> days(List<Batch> batches) {
        Map<String, List<Batch>> days = new TreeMap<>(Comparator.comparing((String day) -> day.isEmpty() ? "~" : day)
                .reversed());
        for (Batch batch : batches) {
            if ((category.isEmpty() || category.equals(batch.type().id())) && stage.holds(batch.state())) {
                days.computeIfAbsent(batch.day(), day -> new ArrayList<>()).add(batch);
            }
        }
        List<AwardDay> listed = new ArrayList<>();
        days.forEach((day, some) -> {
            some.sort(Comparator.comparing((Batch batch) -> batch.type().id())
                    .thenComparing(batch -> batch.head().name()).thenComparing(Batch::id));
            listed.add(new AwardDay(day, List.copyOf(some)));
        });
        return listed;
    }
}
