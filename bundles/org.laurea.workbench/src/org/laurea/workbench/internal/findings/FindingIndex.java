package org.laurea.workbench.internal.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.RowFinding;
import org.laurea.office.document.Tally;

/** All findings of a document, gathered row by row and kept up to date. */
final class FindingIndex {

    private static final FindingItem[] NONE = {};
    private static final int ROWS_BETWEEN_LOOKS_AT_THE_CLOCK = 16;

    private final BatchDocument document;
    private List<RowFinding> ofBatch = List.of();
    private FindingItem[][] rows = new FindingItem[0][];
    private int scanned;
    private int known;

    FindingIndex(BatchDocument document) {
        this.document = document;
        restart();
    }

    BatchDocument document() {
        return document;
    }

    /** Forgets what is known, because indices mean other records or too much is different. */
    void restart() {
        rows = new FindingItem[document.size()][];
        ofBatch = List.of();
        scanned = 0;
        known = 0;
    }

    /** Gathers more until the clock is past {@code deadline}; tells whether everything is known. */
    boolean gather(long deadline) {
        if (rows.length != document.size()) {
            restart();
        }
        while (scanned < rows.length) {
            if (scanned % ROWS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() > deadline) {
                return false;
            }
            read(scanned++);
        }
        gatherThoseOfTheBatch();
        return true;
    }

    /** Reads the rows of these records anew, as far as they were gathered. */
    void refresh(Collection<UUID> records) {
        for (UUID record : records) {
            int row = document.indexOf(record);
            if (row >= 0 && row < scanned) {
                known -= rows[row].length;
                read(row);
            }
        }
        if (scanned == rows.length) {
            gatherThoseOfTheBatch();
        }
    }

    void forEach(Consumer<FindingItem> sink) {
        for (int i = 0; i < ofBatch.size(); i++) {
            sink.accept(FindingItem.of(-1, i, ofBatch.get(i)));
        }
        for (int row = 0; row < scanned; row++) {
            for (FindingItem item : rows[row]) {
                sink.accept(item);
            }
        }
    }

    /** The finding that an item stands for, unless it is gone. */
    Optional<RowFinding> find(FindingItem item) {
        if (item.row() >= document.size()) {
            return Optional.empty();
        }
        List<RowFinding> all = item.row() < 0 ? ofBatch : document.findings(item.row());
        return item.place() < all.size() && FindingItem.of(item.row(), item.place(), all.get(item.place())).isLike(item)
                ? Optional.of(all.get(item.place()))
                : Optional.empty();
    }

    private void read(int row) {
        List<RowFinding> found = document.findings(row);
        FindingItem[] items = found.isEmpty() ? NONE : new FindingItem[found.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = FindingItem.of(row, i, found.get(i));
        }
        rows[row] = items;
        known += items.length;
    }

    private void gatherThoseOfTheBatch() {
        Tally tally = document.tally();
        int all = tally.errors() + tally.warnings() + tally.accepted() + tally.infos();
        List<RowFinding> found = new ArrayList<>();
        if (all != known) {
            document.forEachFinding(finding -> {
                if (finding.record() == null) {
                    found.add(finding);
                }
            });
        }
        ofBatch = List.copyOf(found);
    }
}
