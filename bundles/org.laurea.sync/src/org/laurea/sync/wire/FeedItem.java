package org.laurea.sync.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that a hub hands down.
 *
 * @param number its place in the feed; numbers grow, with gaps
 * @param kind what it is: {@link #DECISION}, {@link #APPLICATION}, {@link #RECEIPT}, {@link #CODES}, {@link #RULES}; a client passes
 *            over kinds that it does not know
 * @param name which: the id of the package, the version of the table or the rules
 * @param time when it came, in whole seconds
 * @param document its bytes: of a decision laurea-decision/1, of an application the content, of a receipt the signed receipt with
 *            what was added to it
 */
public record FeedItem(long number, String kind, String name, Instant time, byte[] document) {

    /** A decision on a package of the unit. */
    public static final String DECISION = "decision";
    /** A package that waits for the decision of the office that runs the hub; handed to that office alone, until it is decided. */
    public static final String APPLICATION = "application";
    /** The receipt of a package of the unit, countersigned further up. */
    public static final String RECEIPT = "receipt";
    /** Code tables. */
    public static final String CODES = "codes";
    /** Rules. */
    public static final String RULES = "rules";

    /** An item; fractions of a second are cut off. */
    public FeedItem {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }
}
