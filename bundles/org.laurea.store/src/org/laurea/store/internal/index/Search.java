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

/** Finds the records that a person means: one question to each column that is searched, until there are enough. */
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
        equal(manager, "idKey", key);
        equal(manager, "examinee", text);
        prefix(manager, "certificate");
        prefix(manager, "name");
        if (text.length() == TAIL) {
            equal(manager, "idTail", SearchText.tail(text));
        }
        return List.copyOf(found.values());
    }

    private void equal(EntityManager manager, String column, String value) {
        ask(manager, column + " = :from and r." + column + " <= :to", value, value);
    }

    private void prefix(EntityManager manager, String column) {
        ask(manager, column + " >= :from and r." + column + " < :to", text, SearchText.after(text));
    }

    private void ask(EntityManager manager, String condition, String from, String to) {
        if (found.size() < most) {
            manager.createQuery("select r from RecordRow r where r." + condition, RecordRow.class)
                    .setParameter("from", from).setParameter("to", to).setMaxResults(most).getResultStream()
                    .map(RecordRow::stored).filter(record -> found.size() < most)
                    .forEach(record -> found.putIfAbsent(record.id(), record));
        }
    }
}
