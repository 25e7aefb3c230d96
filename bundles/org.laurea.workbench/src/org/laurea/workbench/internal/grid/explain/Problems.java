package org.laurea.workbench.internal.grid.explain;

import java.util.Optional;

import org.laurea.workbench.internal.grid.find.Place;
import org.laurea.workbench.internal.grid.index.GridModel;

/** Goes from one cell with an error or warning to the next. */
public final class Problems {

    private final GridModel model;

    /** What goes through the rows of a model. */
    public Problems(GridModel model) {
        this.model = model;
    }

    /** The next cell after {@code from} that has a problem, row by row, beginning anew at the end. */
    public Optional<Place> next(Place from, int[] fields, boolean backward) {
        int size = model.size();
        int step = backward ? -1 : 1;
        int start = Math.max(0, from.row());
        for (int i = 0; i <= size && size > 0; i++) {
            int row = Math.floorMod(start + i * step, size);
            if (Explainer.isProblem(model.mark(row))) {
                int first = i == 0 ? from.column() + step : backward ? fields.length - 1 : 0;
                for (int column = first; column >= 0 && column < fields.length; column += step) {
                    if (Explainer.isProblem(model.mark(row, fields[column]))) {
                        return Optional.of(new Place(row, column));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
