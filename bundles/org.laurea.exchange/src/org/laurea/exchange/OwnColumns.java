package org.laurea.exchange;

import java.util.Set;

/**
 * The headers of columns that this product adds to a file it hands back. They are no fields, and no finding when the file is
 * read again.
 */
public final class OwnColumns {

    /** Why a row was set aside. */
    public static final String REASON = "\u9519\u8BEF\u8BF4\u660E";

    /** The number that the row had in the file it was taken from. */
    public static final String ORIGINAL_ROW = "\u539F\u884C\u53F7";

    /** All of them. */
    public static final Set<String> ALL = Set.of(REASON, ORIGINAL_ROW);

    private OwnColumns() {}
}
