package org.laurea.hub.internal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.sync.PackageId;
import org.laurea.sync.wire.FeedItem;
import org.laurea.sync.wire.FeedPage;

/**
 * What a hub hands down to a unit: its receipts with the signature of the hub above, numbered as the entries that kept them.
 *
 * @param store has the documents
 * @param ledger knows which there are
 * @param hub the code of the hub
 */
public record Downward(RecordStore store, HubLedger ledger, String hub) {

    /** A signed page has 16 MiB, and base 64 makes four bytes of three. */
    private static final int MOST_BYTES = 8 << 20;

    /** What comes after a number. */
    public FeedPage page(String unit, long after) throws StoreException {
        List<FeedItem> items = new ArrayList<>();
        int bytes = 0;
        for (Map.Entry<Long, PackageId> each : ledger.countersigned(unit, after).entrySet()) {
            FeedItem item = item(each.getKey(), each.getValue());
            bytes += item.document().length;
            if (!items.isEmpty() && (items.size() == FeedPage.MOST_ITEMS || bytes > MOST_BYTES)) {
                return new FeedPage(hub, unit, after, items, true);
            }
            items.add(item);
        }
        return new FeedPage(hub, unit, after, items, false);
    }

    private FeedItem item(long number, PackageId id) throws StoreException {
        StoredDocument document = store.documents(id.changeSet(), Documents.COUNTERSIGNED).get(0);
        return new FeedItem(number, FeedItem.RECEIPT, id.hex(), store.entries(number + 1, 1).get(0).when(),
                document.bytes());
    }
}
