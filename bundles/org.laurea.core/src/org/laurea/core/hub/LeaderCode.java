package org.laurea.core.hub;

import java.time.Instant;

/**
 * A code by which a leader authorises one package.
 *
 * @param unit the five-digit code of the unit whose leader is asked
 * @param id the id of the package that it is bound to
 * @param kind the kind of the package, such as {@code filing}
 * @param records how many records the package concerns, as its operator says
 * @param digits the code: six digits
 * @param until when it ends
 */
public record LeaderCode(String unit, String id, String kind, int records, String digits, Instant until) {

    /** Everything but the code itself. */
    @Override
    public String toString() {
        return "code for " + kind + ' ' + id;
    }
}
