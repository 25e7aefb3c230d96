package org.laurea.hub.internal.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.laurea.core.store.Entry;
import org.laurea.sync.PackageId;

/** Which packages wait for a decision, and which decisions were taken, as the entries tell. */
final class Applications {

    private final Map<PackageId, Waiting> waiting = new LinkedHashMap<>();
    private final Set<PackageId> decided = new HashSet<>();
    private final Map<String, NavigableMap<Long, PackageId>> decisions = new HashMap<>();

    void read(Entry entry, PackageId id, String unit, List<String> said) {
        Bearing bearing = Bearing.of(said);
        bearing.office().ifPresent(
                office -> waiting.put(id, new Waiting(id, unit, office, entry.sequence(), entry.when())));
        bearing.about().ifPresent(about -> {
            Waiting asked = waiting.remove(about);
            if (asked != null) {
                decided.add(about);
                decisions.computeIfAbsent(asked.unit(), one -> new TreeMap<>()).put(entry.sequence(), id);
            }
        });
    }

    Optional<Waiting> waiting(PackageId id) {
        return Optional.ofNullable(waiting.get(id));
    }

    /** Those that an office has to decide on, the oldest first. */
    List<Waiting> waitingFor(String office) {
        return waiting.values().stream().filter(one -> one.office().equals(office)).toList();
    }

    boolean isDecided(PackageId id) {
        return decided.contains(id);
    }

    /** The decisions on packages of a unit, by the sequences of their entries. */
    NavigableMap<Long, PackageId> decisions(String unit) {
        return decisions.getOrDefault(unit, new TreeMap<>());
    }
}
