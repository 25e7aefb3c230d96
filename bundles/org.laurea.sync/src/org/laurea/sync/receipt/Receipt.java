package org.laurea.sync.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;

/**
 * The hub has filed a package, and here is where.
 *
 * @param place where it stands in the ledger
 * @param recordsRoot the root of the tree over its records, as in {@code ContentSummary}
 * @param results every record with what became of it, in order and without gaps
 * @param timeliness whether it came in time
 * @param due of an application that an office decides on: the day until which it does, CCYYMMDD
 */
public record Receipt(String hub, PackageId id, PackageKind kind, FiledBatch batch, Instant received,
        LedgerPlace place, String recordsRoot, List<RecordResult> results, Timeliness timeliness,
        Optional<String> due) implements HubAnswer {

    /** A receipt; the list is copied, fractions of a second are cut off. */
    public Receipt {
        received = received.truncatedTo(ChronoUnit.SECONDS);
        results = List.copyOf(results);
    }
}
