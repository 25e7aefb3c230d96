package org.laurea.workbench.internal.grid.command;

import static org.laurea.workbench.internal.grid.command.GridCommand.*;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.laurea.workbench.internal.part.Texts;

/** The menus of the right button, each item with its key. */
public final class GridMenu {

    private static final List<List<GridCommand>> HEADER = List.of(List.of(SORT_UP, SORT_DOWN, SORT_NONE),
            List.of(FILTER_TYPE, FILTER_WRONG, FILTER_EMPTY, FILTER_CLEAR, FILTER_AGAIN),
            List.of(COLUMN_HIDE, COLUMN_LEFT, COLUMN_RIGHT, COLUMN_FIT, COLUMNS), List.of(SELECT_COLUMN));
    private static final List<List<GridCommand>> BODY = List.of(List.of(APPLY_FIX),
            List.of(CUT, COPY, PASTE, CLEAR, FILL_DOWN, RESTORE), List.of(ADD_ROW, REMOVE_ROWS, MOVE_ROWS),
            List.of(FILTER_VALUE, FILTER_WRONG, FILTER_EMPTY, FILTER_CLEAR, FILTER_AGAIN),
            List.of(NEXT_PROBLEM, PREVIOUS_PROBLEM, FIND, REPLACE), List.of(SHOW_FORM, SHOW_FINDINGS, SHOW_HISTORY));

    private final GridActions actions;
    private final GridHost host;
    private final Texts texts = Texts.beside(GridMenu.class);

    /** Menus of what {@code actions} can do. */
    public GridMenu(GridActions actions, GridHost host) {
        this.actions = actions;
        this.host = host;
    }

    /** Fills the menu of a region. */
    void fill(MenuManager menu, String region) {
        boolean isHeader = region.equals(GridRegion.COLUMN_HEADER) || region.equals(GridRegion.FILTER_ROW);
        for (List<GridCommand> group : isHeader ? HEADER : BODY) {
            menu.add(new Separator());
            group.forEach(command -> menu.add(item(command)));
        }
    }

    private Action item(GridCommand command) {
        String keys = host.keys(command);
        Action action = new Action(texts.get(command.message()) + (keys.isEmpty() ? "" : '\t' + keys)) {
            @Override
            public void run() {
                actions.run(command);
            }
        };
        action.setId(command.id());
        action.setEnabled(actions.isEnabled(command));
        return action;
    }
}
