package org.laurea.store.internal.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

/** The rows of one table that a transaction has to do with: read in bulk, and known to be absent if they are. */
final class Rows<T> {

    private final EntityManager manager;
    private final Class<T> type;
    private final Function<T, UUID> id;
    private final Map<UUID, Optional<T>> known = new HashMap<>();
    private final Set<UUID> removed = new HashSet<>();

    Rows(EntityManager manager, Class<T> type, Function<T, UUID> id) {
        this.manager = manager;
        this.type = type;
        this.id = id;
    }

    /** Reads what is not known yet of these with one query. */
    void load(Collection<UUID> ids) {
        List<UUID> unknown = ids.stream().filter(one -> !known.containsKey(one)).distinct().toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(one -> known.put(one, Optional.empty()));
            manager.createQuery("select r from " + type.getSimpleName() + " r where r.id in :ids", type)
                    .setParameter("ids", unknown).getResultList()
                    .forEach(row -> known.put(id.apply(row), Optional.of(row)));
        }
    }

    /** The row with this id. */
    Optional<T> get(UUID one) {
        load(List.of(one));
        return known.getOrDefault(one, Optional.empty());
    }

    /** Removes a row. */
    void remove(T row) {
        UUID one = id.apply(row);
        manager.remove(row);
        known.put(one, Optional.empty());
        removed.add(one);
    }

    /** Adds a row; the order of a removal before it is kept. */
    void add(T row) {
        UUID one = id.apply(row);
        if (removed.contains(one)) {
            manager.flush();
            removed.clear();
        }
        known.put(one, Optional.of(row));
        manager.persist(row);
    }

    /** How many ids are known. */
    int size() {
        return known.size();
    }

    /** Forgets everything, because the entity manager does. */
    void clear() {
        known.clear();
        removed.clear();
    }
}
