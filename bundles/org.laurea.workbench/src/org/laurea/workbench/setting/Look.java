package org.laurea.workbench.setting;

import java.util.Locale;

/** Light or dark. */
public enum Look {
    /** As the desktop of the system is. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK;

    /** The name in settings and commands: {@code light}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The look of this name; that of the system for any other name. */
    public static Look of(String tag) {
        for (Look look : values()) {
            if (look.tag().equals(tag)) {
                return look;
            }
        }
        return SYSTEM;
    }
}
