package org.laurea.workbench.look;

import java.util.Locale;

/** What a colour means. A colour that means none of these is not used. */
public enum Role {
    /** The ground of tables, lists and pages. */
    BACKGROUND,
    /** Text on the ground. */
    FOREGROUND,
    /** Text of less weight: hints, units, what is out of use. */
    FAINT,
    /** The ground of headers, ribbons and bars. */
    PANEL,
    /** Every second row of a table. */
    STRIPE,
    /** Lines between things. */
    BORDER,
    /** The one colour that draws the eye: what comes next, links, progress. */
    ACCENT,
    /** The ground of what is selected or comes next. */
    ACCENT_TINT,
    /** Text and icons on {@link #ACCENT}. */
    ON_ACCENT,
    /** Errors: corners, counts, text. */
    ERROR,
    /** The ground of cells with errors and of banners that tell of failures. */
    ERROR_TINT,
    /** Warnings: corners, counts, text. */
    WARNING,
    /** The ground of cells with warnings and of banners that warn. */
    WARNING_TINT,
    /** What is done and well. */
    GOOD,
    /** The ground of banners with good news. */
    GOOD_TINT,
    /** The bar of a cell that differs from what was imported. */
    CHANGED,
    /** Text that cannot be changed. */
    READ_ONLY,
    /** The ground of cells that differ from their twin. */
    DIFFERENT;

    /** The name in the palette file: {@code accent.tint} for {@link #ACCENT_TINT}. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
