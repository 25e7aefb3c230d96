package org.laurea.workbench.internal.grid.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.workbench.internal.grid.clip.CellBlock;
import org.laurea.workbench.internal.grid.clip.CellReader;
import org.laurea.workbench.internal.grid.clip.CellValue;
import org.laurea.workbench.internal.grid.find.Place;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.grid.table.TableSelection;

/** The cells as they are shown, and which of them are selected. */
public final class GridCells implements CellReader {

    private final GridModel model;
    private final TableSelection selection;

    /** The cells of a model as a table shows them. */
    public GridCells(GridModel model, TableSelection selection) {
        this.model = model;
        this.selection = selection;
    }

    @Override
    public String value(int row, int column) {
        int field = selection.field(column);
        return field < 0 ? "" : model.value(row, field);
    }

    /** How many rows there are. */
    public int rows() {
        return model.size();
    }

    /** The index of the field of each column that is shown. */
    public int[] fields() {
        return selection.fields();
    }

    /** The selected blocks. */
    public List<CellBlock> selection() {
        return selection.blocks();
    }

    /** The position of the row with the cursor, -1 for none. */
    public int position() {
        return selection.cursor().row();
    }

    /** The field with the cursor, -1 for none. */
    public int field() {
        return selection.field(selection.cursor().column());
    }

    /** The cell with the cursor. */
    public Place cursor() {
        return selection.cursor();
    }

    /** A text for every selected cell. */
    public List<CellValue> filled(String text) {
        List<CellValue> cells = new ArrayList<>();
        for (CellBlock block : selection()) {
            for (int row = block.top(); row < block.bottom(); row++) {
                for (int column = block.left(); column < block.right(); column++) {
                    cells.add(new CellValue(row, column, text));
                }
            }
        }
        return cells;
    }

    /** The records with a selected cell, the one with the cursor first. */
    public List<UUID> records() {
        Set<UUID> records = new LinkedHashSet<>();
        add(position(), records);
        for (CellBlock block : selection()) {
            for (int row = block.top(); row < block.bottom(); row++) {
                add(row, records);
            }
        }
        return List.copyOf(records);
    }

    private void add(int position, Set<UUID> records) {
        @Nullable
        UUID record = model.record(position);
        if (record != null) {
            records.add(record);
        }
    }
}
