package org.laurea.office.amendment;

import java.util.Locale;
import java.util.Optional;

import org.laurea.core.store.Batch;

/**
 * How far an amendment is.
 *
 * @param batch its batch
 * @param type what it is
 * @param standing how far it is
 * @param due the day until which the office above decides, CCYYMMDD, if it has to
 */
public record Amendment(Batch batch, AmendmentType type, Standing standing, Optional<String> due) {

    /** How far an amendment is. */
    public enum Standing {
        /** Not sent yet. */
        PREPARED,
        /** Sent, without an answer. */
        SENT,
        /** The hub refused it. */
        REFUSED,
        /** The office above has to decide. */
        PENDING,
        /** Done, here and at the hub. */
        DONE,
        /** The office above rejected it. */
        REJECTED;

        /** The name in messages: {@code prepared}, … */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
