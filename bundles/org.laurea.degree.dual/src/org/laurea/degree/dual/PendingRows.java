package org.laurea.degree.dual;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.degree.index.RowPacker;

/**
 * The first rows of certificates whose second rows have not come yet. The row that came last is kept as it is, for its second row
 * is most often the next; others are packed.
 */
final class PendingRows {

    private final RowPacker packer;
    private final PackedRows packed = new PackedRows();
    private int lastPlace;
    private @Nullable String[] last = {};

    PendingRows(int columns) {
        packer = new RowPacker(columns);
    }

    void put(int place, @Nullable String[] texts) {
        if (lastPlace != 0) {
            packed.put(lastPlace, packer.pack(last));
        }
        lastPlace = place;
        last = texts;
    }

    /** Gives the row of a place and forgets it. */
    @Nullable
    String[] take(int place) {
        if (place == lastPlace) {
            lastPlace = 0;
            return last;
        }
        byte[] row = packed.remove(place);
        if (row == null) {
            throw new IllegalStateException("not pending: " + place);
        }
        return packer.unpack(row);
    }
}
