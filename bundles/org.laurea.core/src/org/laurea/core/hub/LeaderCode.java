package org.laurea.core.hub;

import java.time.Instant;

/**
 * A code by which a leader authorises one package.
 *
 * @param unit the five-digit code of the unit whose leader is asked
 * @param leader the account of the leader
 * @param id the id of the package that it is bound to
 * @param digits the code: six digits
 * @param until when it ends
 */
public record LeaderCode(String unit, String leader, String id, String digits, Instant until) {

    /** Everything but the code itself and whose it is. */
    @Override
    public String toString() {
        return "code for " + id;
    }
}
