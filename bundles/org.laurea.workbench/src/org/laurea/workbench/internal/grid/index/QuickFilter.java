package org.laurea.workbench.internal.grid.index;

import java.util.Locale;

/** The filters that are one click away. */
public enum QuickFilter {
    ALL, ERRORS, WARNINGS, CHANGED;

    /** The name in messages and settings: {@code all}, {@code errors}, … */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The filter by its name; {@link #ALL} if there is none of this name. */
    public static QuickFilter of(String tag) {
        for (QuickFilter filter : values()) {
            if (filter.tag().equals(tag)) {
                return filter;
            }
        }
        return ALL;
    }

    boolean leaves(RowSnapshot rows, int row) {
        return switch (this) {
            case ALL -> true;
            case ERRORS -> rows.errors().get(row);
            case WARNINGS -> rows.warnings().get(row);
            case CHANGED -> rows.changed().get(row);
        };
    }
}
