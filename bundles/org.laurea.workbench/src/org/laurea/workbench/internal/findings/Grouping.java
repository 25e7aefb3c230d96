package org.laurea.workbench.internal.findings;

import org.eclipse.jdt.annotation.Nullable;

/** By what findings are put together. */
enum Grouping {
    /** One group a rule, errors first, the most frequent first. */
    RULE,
    /** One group a field, in the official order. */
    FIELD,
    /** One group a record, in the order of the batch. */
    ROW;

    String key(FindingItem item) {
        return switch (this) {
            case RULE -> item.rule();
            case FIELD -> orEmpty(item.field());
            case ROW -> Integer.toString(item.row());
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
