package org.laurea.hub.internal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.laurea.core.seal.SealException;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.sync.PackageId;
import org.laurea.sync.wire.FeedItem;
import org.laurea.sync.wire.FeedPage;

/**
 * What a hub hands down to a unit: its receipts with the signature of the hub above, and decisions on its errata; to the office that
 * runs the hub also the errata that wait for it. All are numbered as the entries that kept them.
 *
 * @param store has the documents
 * @param ledger knows which there are
 * @param receipts what is filed
 * @param hub the code of the hub
 */
public record Downward(RecordStore store, HubLedger ledger, ReceiptBook receipts, String hub) {

    /** A signed page has 16 MiB, and base 64 makes four bytes of three. */
    private static final int MOST_BYTES = 8 << 20;

    /** What comes after a number. */
    public FeedPage page(String unit, long after) throws StoreException, SealException {
        List<FeedItem> items = new ArrayList<>();
        int bytes = 0;
        for (Map.Entry<Long, Handed> each : all(unit, after).entrySet()) {
            FeedItem item = item(each.getKey(), each.getValue());
            bytes += item.document().length;
            if (!items.isEmpty() && (items.size() == FeedPage.MOST_ITEMS || bytes > MOST_BYTES)) {
                return new FeedPage(hub, unit, after, items, true);
            }
            items.add(item);
        }
        return new FeedPage(hub, unit, after, items, false);
    }

    private record Handed(String kind, PackageId id) {}

    private NavigableMap<Long, Handed> all(String unit, long after) throws StoreException {
        NavigableMap<Long, Handed> all = new TreeMap<>();
        ledger.countersigned(unit, after).forEach((number, id) -> all.put(number, new Handed(FeedItem.RECEIPT, id)));
        ledger.decisions(unit, after).forEach((number, id) -> all.put(number, new Handed(FeedItem.DECISION, id)));
        if (unit.equals(hub)) {
            ledger.waitingFor(hub).stream().filter(one -> one.sequence() > after)
                    .forEach(one -> all.put(one.sequence(), new Handed(FeedItem.APPLICATION, one.id())));
        }
        return all;
    }

    private FeedItem item(long number, Handed handed) throws StoreException, SealException {
        PackageId id = handed.id();
        byte[] document = switch (handed.kind()) {
            case FeedItem.DECISION -> receipts.decision(id).bytes();
            case FeedItem.APPLICATION -> receipts.content(id);
            default -> store.documents(id.changeSet(), Documents.COUNTERSIGNED).get(0).bytes();
        };
        return new FeedItem(number, handed.kind(), id.hex(), store.entries(number + 1, 1).get(0).when(), document);
    }
}
