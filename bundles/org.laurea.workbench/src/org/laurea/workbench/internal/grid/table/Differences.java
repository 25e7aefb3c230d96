package org.laurea.workbench.internal.grid.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Localized;
import org.laurea.workbench.grid.CellDecorator;
import org.laurea.workbench.internal.grid.index.GridModel;

/**
 * What modules say of cells.
 *
 * @param model the cells
 * @param decorators those of the modules that have to do with the type of the batch
 */
public record Differences(GridModel model, List<CellDecorator> decorators) {

    /** The decorators that are for the type of the batch. */
    public Differences {
        String type = model.document().type().id();
        decorators = decorators.stream().filter(decorator -> decorator.isFor(type)).toList();
    }

    /** Why a cell is marked, if it is. */
    public @Nullable Localized of(int position, int field) {
        int row = decorators.isEmpty() ? -1 : model.row(position);
        if (row < 0) {
            return null;
        }
        for (CellDecorator decorator : decorators) {
            Localized difference = decorator.difference(model.document(), row, field);
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }
}
