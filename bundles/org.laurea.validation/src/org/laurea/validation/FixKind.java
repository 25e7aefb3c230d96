package org.laurea.validation;

import java.util.Locale;

/** What a rule offers to mend its finding. */
public enum FixKind {
    /** Nothing but a person's knowledge helps. */
    NONE,
    /** Cannot change the meaning, so it may be applied without asking. */
    SAFE,
    /** A person chooses. */
    OFFER;

    /** The kind by its name in rules.csv. */
    public static FixKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
