package org.laurea.workbench.internal.grid.table;

import java.util.List;

import org.laurea.workbench.internal.grid.index.SortKey;

/** Hears what people do with the table. */
public interface TableListener extends CellSetter {

    /** Another filter was typed for a field; empty takes it away. */
    void filtered(int field, String typed);

    /** Another order was chosen. */
    void sorted(List<SortKey> order);

    /** The selection or the cursor is another one. Comes often. */
    void selected();
}
