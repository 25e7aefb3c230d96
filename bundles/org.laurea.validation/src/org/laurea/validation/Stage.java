package org.laurea.validation;

import java.util.Locale;

/** When a rule runs. A value that an error of one of the stages up to {@link #FORM} spoils is not looked at by later stages. */
public enum Stage {
    FILE, CELL, CODE, FORM, RECORD, BATCH, REGISTER;

    /** Whether an error of this stage spoils the value it sits on. */
    public boolean spoils() {
        return compareTo(FORM) <= 0;
    }

    /** The stage by its name in rules.csv. */
    public static Stage of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
