package org.laurea.office.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.sync.receipt.HubFinding;

/**
 * An amendment that was to be prepared.
 *
 * @param batch its batch; empty if something was found
 * @param findings what is wrong
 * @param needsDecision whether the office above has to decide, as far as is known here
 */
public record Prepared(Optional<UUID> batch, List<HubFinding> findings, boolean needsDecision) {

    /** A result; the list is copied. */
    public Prepared {
        findings = List.copyOf(findings);
    }
}
