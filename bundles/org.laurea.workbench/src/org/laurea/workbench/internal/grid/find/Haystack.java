package org.laurea.workbench.internal.grid.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.core.store.StoredRecord;
import org.laurea.workbench.internal.grid.clip.CellBlock;

/**
 * The cells that are searched, as the grid showed them. May be used on any thread.
 *
 * @param records the records of the document
 * @param rows the index of the record at each position
 * @param fields the index of the field at each position of a column
 * @param areas where to look
 */
public record Haystack(List<StoredRecord> records, int[] rows, int[] fields, List<CellBlock> areas) {

    /** The next cell after {@code from} that holds the needle, row by row, beginning anew at the end. */
    public Optional<Place> next(Needle needle, Place from, boolean backward) {
        int columns = fields.length;
        long cells = (long) rows.length * columns;
        long start = (long) from.row() * columns + from.column();
        for (long i = 1; i <= cells; i++) {
            long at = Math.floorMod(start + (backward ? -i : i), cells);
            int row = (int) (at / columns);
            int column = (int) (at % columns);
            if (isIn(row, column) && needle.isIn(value(row, column))) {
                return Optional.of(new Place(row, column));
            }
        }
        return Optional.empty();
    }

    /** All cells that hold the needle, row by row. */
    public List<Place> all(Needle needle) {
        List<Place> found = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < fields.length; column++) {
                if (isIn(row, column) && needle.isIn(value(row, column))) {
                    found.add(new Place(row, column));
                }
            }
        }
        return found;
    }

    /** The text of a cell. */
    public String value(int row, int column) {
        return records.get(rows[row]).values().get(fields[column]);
    }

    private boolean isIn(int row, int column) {
        for (CellBlock area : areas) {
            if (area.contains(row, column)) {
                return true;
            }
        }
        return false;
    }
}
