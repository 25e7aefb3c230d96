package org.laurea.sync.receipt;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a package came within its term, by the clock of the hub. */
public enum Timeliness {
    /** Within the term: seven days after the award or the decision to revoke, five working days after an application. */
    INSTANT,
    /** After it. */
    LATE;

    /** The name in a receipt. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its name. */
    public static Optional<Timeliness> of(String tag) {
        return Stream.of(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }
}
