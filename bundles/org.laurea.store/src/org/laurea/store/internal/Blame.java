package org.laurea.store.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.store.Change.RecordEdited;
import org.laurea.core.store.Conflict;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordVersion;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.index.Answers;
import org.laurea.store.internal.index.Clash;

/** Finds out who came before. */
final class Blame {

    /** For so many records the history is looked through; for the others who changed the record last stands for it. */
    private static final int MOST_HISTORIES = 20;

    private final Backing backing;

    Blame(Backing backing) {
        this.backing = backing;
    }

    /** The clashes as the user is told them. */
    List<Conflict> conflicts(List<Clash> clashes) throws StoreException {
        Map<UUID, List<RecordVersion>> histories = new HashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Clash clash : clashes) {
            if (histories.size() < MOST_HISTORIES && !histories.containsKey(clash.record())) {
                histories.put(clash.record(), new History(backing).of(clash.record(), true));
            }
            Optional<Entry> culprit = culprit(clash, histories.getOrDefault(clash.record(), List.of()));
            conflicts.add(new Conflict(clash.record(), clash.field(), clash.expected(), clash.mine(), clash.theirs(),
                    culprit.map(Entry::who).orElse(""), culprit.map(Entry::when).orElse(Instant.EPOCH)));
        }
        return conflicts;
    }

    private Optional<Entry> culprit(Clash clash, List<RecordVersion> history) throws StoreException {
        for (RecordVersion version : history) {
            if (clash.field() < 0 || version.change() instanceof RecordEdited edited
                    && edited.edits().stream().anyMatch(edit -> edit.field() == clash.field())) {
                return Optional.of(version.entry());
            }
        }
        Answers answers = new Answers(backing.index());
        return clash.entry() > 0 ? answers.entry(clash.entry())
                : answers.entries(Long.MAX_VALUE, 1).stream().findFirst();
    }
}
