package org.laurea.validation;

import java.util.Locale;

/** How much a finding matters. A record with an error cannot be filed. */
public enum Severity {
    ERROR, WARNING, INFO;

    /** The name in rules.csv and in reports: {@code error}, {@code warning}, {@code info}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity by its name in rules.csv. */
    public static Severity of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
