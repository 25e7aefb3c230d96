package org.laurea.degree;

import java.util.Locale;

/** The channels of the platform through which records are filed (notice, annex 二.2). */
public enum Channel {
    MAIN, MINOR, DUAL, JOINT;

    /** The name in the register of filed records. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
