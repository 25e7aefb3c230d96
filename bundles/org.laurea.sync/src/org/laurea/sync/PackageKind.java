package org.laurea.sync;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a package says. */
public enum PackageKind {
    /** The records of a batch are filed. */
    FILING,
    /** Fields of filed records are corrected. */
    ERRATA,
    /** Filed degrees are revoked. */
    REVOCATION,
    /** An office above decides on packages that asked for it. */
    DECISION;

    /** The name in all forms: {@code filing}, {@code errata}, … */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind by its name. */
    public static Optional<PackageKind> of(String tag) {
        return Stream.of(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
    }
}
