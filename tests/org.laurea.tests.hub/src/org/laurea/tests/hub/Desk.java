package org.laurea.tests.hub;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.seal.Suite;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.store.StoredType;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.amendment.Amending;
import org.laurea.office.amendment.Amendments;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.Filings;
import org.laurea.office.filing.HubLine;
import org.laurea.office.keys.KeyCabinets;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.validation.Registers;

/** The desk of an operator: a store, what is amended in it, and its line to the hub. */
record Desk(RecordStore store, Filing filing, Amending amending, HubLine line) implements AutoCloseable {

    static Desk of(Town town, Path folder) throws Exception {
        return of(town, folder, town.operator);
    }

    static Desk of(Town town, Path folder, Person operator) throws Exception {
        RecordStore store = Installed.one(RecordStores.class).open(StoreRequest.of(folder));
        Filing filing = Installed.one(Filings.class).of(store, folder, "operator", Clock.systemUTC());
        return new Desk(store, filing, Installed.one(Amendments.class).of(store, "operator", Clock.systemUTC(),
                Registers.none()), line(town, filing, operator));
    }

    private static HubLine line(Town town, Filing filing, Person operator) throws Exception {
        return Installed.one(Filings.class).line(filing, town.hub.address(),
                Installed.one(KeyCabinets.class).trust(town.folder.resolve("trust")), operator.ring());
    }

    /** The same desk with a line to the hub as it is now. */
    Desk at(Town town) throws Exception {
        return new Desk(store, filing, amending, line(town, filing, town.operator));
    }

    /** Files a batch under the leader's signature. */
    UUID file(Town town, Records records) throws Exception {
        UUID batch = checked(records);
        line.file(filing.summary(batch), new Approval.Signed(town.leader.ring().signing(Suite.SM).orElseThrow()),
                Suite.SM, List.of(), TransferMonitor.NONE);
        return batch;
    }

    /** A batch that was checked. */
    UUID checked(Records records) throws Exception {
        UUID batch = UUID.randomUUID();
        DegreeCategory category = Installed.with(DegreeCategory.class, one -> one.id().equals("regular"));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.BatchOpened(batch, StoredType.of(category), Town.UNIT, Records.DAY,
                new BatchHead("", BatchState.CHECKED)));
        for (List<String> row : records.rows()) {
            changes.add(new Change.RecordAdded(batch, UUID.randomUUID(), changes.size(), row, Map.of()));
        }
        store.apply(new ChangeSet(UUID.randomUUID(), Clock.systemUTC().instant(), "operator", Reason.of("import"),
                changes));
        return batch;
    }

    @Override
    public void close() {
        store.close();
    }
}
