package org.laurea.sync.client;

import org.laurea.sync.ledger.TreeHead;

/**
 * What a head of a hub's ledger says about an earlier one.
 *
 * @param state how they fit
 * @param head the newer one, verified
 * @param signed as it was signed; to be kept as evidence, whatever the state
 */
public record LedgerReport(State state, TreeHead head, byte[] signed) {

    /** How the heads fit. */
    public enum State {
        /** The ledger begins with the earlier one. */
        CONSISTENT,
        /** The ledger is shorter than it was: entries are lost, such as by an older backup. Packages filed after it must be sent again. */
        LOST,
        /** The ledger is not a continuation of what the hub signed before: it was rewritten, or shows others something else. */
        FORKED
    }
}
