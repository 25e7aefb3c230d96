package org.laurea.sync.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;

/**
 * The hub has not filed a package, whole as it was, and says why. It keeps nothing of it.
 *
 * @param findings at least one, at most {@link #MOST_FINDINGS}
 */
public record Refusal(String hub, PackageId id, PackageKind kind, FiledBatch batch, Instant received,
        List<HubFinding> findings) implements HubAnswer {

    /** How many findings a refusal tells. */
    public static final int MOST_FINDINGS = 10_000;

    /** A refusal; the list is copied, fractions of a second are cut off. */
    public Refusal {
        received = received.truncatedTo(ChronoUnit.SECONDS);
        findings = List.copyOf(findings);
    }
}
