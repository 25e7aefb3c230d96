package org.laurea.exchange.internal.rework;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.validation.Severity;

/** How a marked cell looks. The tints are those spreadsheets suggest for bad, neutral and noted cells, so black text stays readable. */
enum Look {
    ERROR("FFFFC7CE"), WARNING("FFFFE699"), INFO("FFDDEBF7"),
    /** A cell whose text was mended; it is formatted as text. */
    FIXED("FFE2EFDA"),
    /** A cell without a mark, formatted as text. */
    TEXT(null);

    /** The looks of cells with findings. */
    static final Set<Look> MARKS = EnumSet.of(ERROR, WARNING, INFO);

    private final @Nullable String tint;

    Look(@Nullable String tint) {
        this.tint = tint;
    }

    /** The look of a cell with findings of which the worst has this severity. */
    public static Look of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** The fill as eight hexadecimal digits ARGB, or {@code null} for the fill the cell has. */
    public @Nullable String tint() {
        return tint;
    }

    /** Whether the cell is formatted as text. */
    public boolean isText() {
        return this == FIXED || this == TEXT;
    }
}
