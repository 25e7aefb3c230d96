package org.laurea.cli.internal.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.core.store.Batch;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.batch.RecordMove;

/**
 * Moves the records of a batch that bear the award date of another one there.
 *
 * @param desk the desk
 * @param session the session
 */
record BatchMove(AtDesk desk, Session session) {

    int run(Batch batch, boolean isJson) throws InputException, StoreException {
        Set<UUID> strays = new HashSet<>();
        desk.store().records(batch.id(), record -> {
            if (RecordMove.isStray(batch, record.values())) {
                strays.add(record.id());
            }
        });
        Optional<Entry> entry = move(batch, strays);
        List<Batch> reached = entry.isEmpty() ? List.of() : reached(batch, entry.get());
        if (isJson) {
            json(batch, entry.isEmpty() ? 0 : strays.size(), entry, reached).print(session.terminal().text());
        } else if (entry.isEmpty()) {
            session.say("batch.move.none", BatchNames.of(batch.id()), BatchNames.day(batch.day()));
        } else {
            session.say("batch.moved", strays.size(), String.join(", ", reached.stream().map(BatchMove::name).toList()),
                    entry.get().sequence());
        }
        return ExitCode.OK;
    }

    private Optional<Entry> move(Batch batch, Set<UUID> strays) throws InputException, StoreException {
        try {
            return new RecordMove(desk.store(), desk.desk().user(), session.clock()).move(batch, strays);
        } catch (ConflictException e) {
            throw new InputException(Session.text("store.conflict"), e);
        }
    }

    private List<Batch> reached(Batch from, Entry entry) throws StoreException {
        return desk.store().batches().stream()
                .filter(batch -> entry.batches().contains(batch.id()) && !batch.id().equals(from.id())).toList();
    }

    private static String name(Batch batch) {
        return BatchNames.of(batch.id()) + ' ' + BatchNames.day(batch.day());
    }

    private static Json json(Batch from, int moved, Optional<Entry> entry, List<Batch> reached) {
        return new Json().put("report", "laurea-batch-move/1").put("batch", from.id()).put("moved", moved)
                .put("entry", entry.map(Entry::sequence).orElse(null))
                .put("batches", reached.stream().map(batch -> new Json().put("batch", batch.id())
                        .put("day", batch.day()).put("records", batch.records())).toList());
    }
}
