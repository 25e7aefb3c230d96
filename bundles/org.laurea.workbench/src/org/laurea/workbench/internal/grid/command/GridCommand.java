package org.laurea.workbench.internal.grid.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done in the grid. Each has a key, given in plugin.xml. */
public enum GridCommand {
    COPY("org.eclipse.ui.edit.copy"), CUT("org.eclipse.ui.edit.cut"), PASTE("org.eclipse.ui.edit.paste"),
    CLEAR("org.eclipse.ui.edit.delete"), SELECT_ALL("org.eclipse.ui.edit.selectAll"),
    FIND("org.eclipse.ui.edit.findReplace"), REPLACE, FIND_NEXT, FIND_PREVIOUS, FILL_DOWN, RESTORE, ADD_ROW,
    REMOVE_ROWS, MOVE_ROWS,
    NEXT_PROBLEM, PREVIOUS_PROBLEM, APPLY_FIX, SHOW_FORM, SHOW_FINDINGS, SHOW_HISTORY, FILTER_TYPE, FILTER_VALUE,
    FILTER_WRONG,
    FILTER_EMPTY, FILTER_CLEAR, FILTER_AGAIN, SHOW_ALL, SHOW_ERRORS, SHOW_WARNINGS, SHOW_CHANGED, SORT_UP, SORT_DOWN,
    SORT_NONE, COLUMNS, COLUMN_HIDE, COLUMN_LEFT, COLUMN_RIGHT, COLUMN_FIT, SELECT_COLUMN, SELECT_ROWS;

    private static final String PREFIX = "org.laurea.workbench.command.grid.";

    private final String id;

    GridCommand() {
        id = PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    GridCommand(String id) {
        this.id = id;
    }

    /** The id of the command in plugin.xml. */
    public String id() {
        return id;
    }

    /** The key of its name in the messages: {@code menu.fill.down}. */
    String message() {
        return "menu." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** All commands. */
    public static List<GridCommand> all() {
        return Arrays.asList(values());
    }
}
