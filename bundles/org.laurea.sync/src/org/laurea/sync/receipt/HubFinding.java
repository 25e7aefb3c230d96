package org.laurea.sync.receipt;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.laurea.core.text.Localized;

/**
 * Why a hub refuses a package, in one place of it.
 *
 * @param rule the code of the rule
 * @param severity how bad
 * @param record the number of the record in the content, from 1 on; 0 for the package as a whole
 * @param field the code of the field, empty for the record as a whole
 * @param message for people
 */
public record HubFinding(String rule, Severity severity, long record, String field, Localized message) {

    /** How bad a finding is. */
    public enum Severity {
        /** What it concerns is not filed. */
        ERROR,
        /** May stand with a reason. */
        WARNING,
        /** To be known. */
        INFO;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Severity> of(String tag) {
            return Stream.of(values()).filter(severity -> severity.tag().equals(tag)).findFirst();
        }
    }
}
