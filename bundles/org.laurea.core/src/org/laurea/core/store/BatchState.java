package org.laurea.core.store;

import java.util.Locale;

/** How far a batch is on its way to being filed. */
public enum BatchState {
    /** Being prepared; nothing is known of it, or it was changed since its last check. */
    DRAFT,
    /** Checked without errors, every warning accepted; no record was changed since. */
    CHECKED,
    /** A leader's code was given for exactly this content. */
    AUTHORISED,
    /** Handed to the level above; its receipt is awaited. */
    SENT,
    /** The receipt was verified. Its records change by errata and revocation alone. */
    FILED;

    /** The name in the journal and in messages: {@code draft}, {@code checked}, … */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state by its name. */
    public static BatchState of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
