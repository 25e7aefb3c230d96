package org.laurea.hub.internal.filing;

import java.util.List;

import org.laurea.core.store.Change;
import org.laurea.hub.internal.ledger.Bearing;
import org.laurea.sync.receipt.HubFinding;

/** What a hub finds a package to be. */
sealed interface Assessment {

    /** It is not taken, and why. */
    record Unfit(List<HubFinding> findings) implements Assessment {}

    /**
     * It is taken.
     *
     * @param changes the steps that take it
     * @param outcome what becomes of it
     * @param bearing what it has to do with decisions
     */
    record Fit(Iterable<Change> changes, Outcome outcome, Bearing bearing) implements Assessment {}
}
