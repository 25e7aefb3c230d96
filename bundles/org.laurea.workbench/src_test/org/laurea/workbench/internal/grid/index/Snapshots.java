package org.laurea.workbench.internal.grid.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.store.StoredRecord;

/** Snapshots made by hand. */
final class Snapshots {

    private Snapshots() {}

    /** Snapshots of these values, one text a row, its fields divided by commas. */
    static RowSnapshot of(String... rows) {
        List<StoredRecord> records = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            records.add(
                    new StoredRecord(new UUID(0, i), new UUID(1, 0), i, List.of(rows[i].split(",", -1)), Map.of(), 1));
        }
        return new RowSnapshot(records, new BitSet(), new BitSet(), new BitSet(), new HashMap<>());
    }

    static int[] ask(RowSnapshot rows, ViewQuery query) {
        return new RowQuery(rows, text -> text, () -> false).run(query);
    }
}
