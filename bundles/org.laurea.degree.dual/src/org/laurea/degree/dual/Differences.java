package org.laurea.degree.dual;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.degree.index.RowPacker;

/** What differs between the two rows of each certificate: for each field the texts of both, or {@code null} where they agree. */
final class Differences {

    private final int columns;
    private final RowPacker packer;
    private final PackedRows packed = new PackedRows();

    Differences(int columns) {
        this.columns = columns;
        this.packer = new RowPacker(2 * columns);
    }

    /** Keeps a pair; {@code first} is {@code null} where the rows agree. */
    void put(int place, @Nullable String[] first, @Nullable String[] second) {
        @Nullable
        String[] both = Arrays.copyOf(first, 2 * columns);
        for (int i = 0; i < columns; i++) {
            both[columns + i] = first[i] == null ? null : second[i];
        }
        packed.put(place, packer.pack(both));
    }

    void remove(int place) {
        packed.remove(place);
    }

    /** The first texts of all fields, then the second ones; {@code null} if nothing differs. */
    @Nullable
    String @Nullable [] get(int place) {
        byte[] row = packed.get(place);
        return row == null ? null : packer.unpack(row);
    }
}
