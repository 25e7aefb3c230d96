package org.laurea.store.internal.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.store.internal.index.rows.IdKey;
import org.laurea.store.internal.index.rows.RecordRow;
import org.laurea.store.internal.index.rows.SearchText;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** Finds the records that a person means: one question to each index of what is searched, until there are enough. */
public final class Search {

    private static final int TAIL = 4;

    private final Map<UUID, StoredRecord> found = new LinkedHashMap<>();
    private final String text;
    private final int most;

    private Search(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /** The records that are meant by {@code text}, the closest first. */
    public static List<StoredRecord> of(Index index, String text, int most) throws StoreException {
        Search search = new Search(SearchText.of(text.strip()), most);
        if (search.text.isEmpty()) {
            return List.of();
        }
        String key = new IdKey(index.secret()).of(text);
        return index.read(manager -> search.all(manager, key));
    }

    private List<StoredRecord> all(EntityManager manager, String key) {
        String tail = SearchText.tail(text);
        ask(manager, "r.idTail = ?1 and r.idKey = ?2", tail, key);
        ask(manager, "r.examinee = ?1", text);
        ask(manager, "r.certificate >= ?1 and r.certificate < ?2", text, SearchText.after(text));
        ask(manager, "r.name >= ?1 and r.name < ?2", text, SearchText.after(text));
        if (text.length() == TAIL) {
            ask(manager, "r.idTail = ?1", tail);
        }
        return List.copyOf(found.values());
    }

    private void ask(EntityManager manager, String condition, String... values) {
        if (found.size() < most) {
            TypedQuery<RecordRow> query = manager.createQuery("select r from RecordRow r where " + condition,
                    RecordRow.class);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.setMaxResults(most).getResultStream().map(RecordRow::stored)
                    .filter(record -> found.size() < most)
                    .forEach(record -> found.putIfAbsent(record.id(), record));
        }
    }
}
