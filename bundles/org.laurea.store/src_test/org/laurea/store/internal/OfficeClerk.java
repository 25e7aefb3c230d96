package org.laurea.store.internal;

import static org.laurea.store.internal.Texts.added;
import static org.laurea.store.internal.Texts.edited;
import static org.laurea.store.internal.Texts.set;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.laurea.core.store.Change.RecordRemoved;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;

/**
 * One who counts in a field of records that others count in too, adds records, removes his own, and takes back what he counted
 * last. He keeps account of what was acknowledged.
 */
final class OfficeClerk {

    /** The field that is counted in. */
    static final int FIELD = 8;

    private static final int PLACE = 100;

    private final String who;
    private final RecordStore store;
    private final UUID batch;
    private final List<UUID> shared;
    private final List<UUID> own = new ArrayList<>();
    private final Random random;
    private Optional<Entry> lastCounted = Optional.empty();
    private int counted;
    private int conflicts;

    OfficeClerk(String who, RecordStore store, UUID batch, List<UUID> shared) {
        this.who = who;
        this.store = store;
        this.batch = batch;
        this.shared = shared;
        this.random = new Random(who.hashCode());
    }

    /** Makes so many changes; where one meets a conflict, another is made. */
    OfficeClerk work(int changes) throws StoreException {
        for (int done = 0; done < changes;) {
            try {
                change();
                done++;
            } catch (ConflictException e) {
                conflicts++;
            }
        }
        return this;
    }

    private void change() throws ConflictException, StoreException {
        int kind = random.nextInt(10);
        Optional<Entry> last = lastCounted;
        if (kind == 0) {
            UUID id = UUID.randomUUID();
            store.apply(set(who, added(batch, id, PLACE)));
            own.add(id);
        } else if (kind == 1 && !own.isEmpty()) {
            StoredRecord record = store.record(own.get(0)).orElseThrow();
            store.apply(set(who, new RecordRemoved(batch, record.id(), record.position(), record.values(), Map.of())));
            own.remove(0);
        } else if (kind == 2 && last.isPresent()) {
            lastCounted = Optional.empty();
            store.revert(last.get().sequence(), UUID.randomUUID(), Instant.now(), who, Reason.of("undo"));
            counted--;
        } else {
            UUID record = shared.get(random.nextInt(shared.size()));
            String text = store.record(record).orElseThrow().values().get(FIELD);
            lastCounted = Optional.of(
                    store.apply(set(who, edited(batch, record, FIELD, text, Integer.toString(number(text) + 1)))));
            counted++;
        }
    }

    /** By how much the sum of the fields is more. */
    int counted() {
        return counted;
    }

    /** The records that were added and not removed. */
    List<UUID> own() {
        return own;
    }

    /** How many conflicts there were. */
    int conflicts() {
        return conflicts;
    }

    /** The number in a field that is counted in. */
    static int number(String text) {
        return text.startsWith("值") ? 0 : Integer.parseInt(text);
    }
}
