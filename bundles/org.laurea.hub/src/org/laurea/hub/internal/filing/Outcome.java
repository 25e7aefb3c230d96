package org.laurea.hub.internal.filing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.laurea.sync.PackageId;
import org.laurea.core.store.StoredDocument;
import org.laurea.sync.receipt.RecordResult;
import org.laurea.sync.receipt.Timeliness;

/**
 * What became of a package, for its receipt. That of an amendment is kept with it: a receipt that is signed later says the same.
 *
 * @param results the results by record
 * @param timeliness whether it came in time
 * @param due the day until which it is to be decided on, if it is
 */
record Outcome(List<RecordResult> results, Timeliness timeliness, Optional<String> due) {

    Outcome {
        results = List.copyOf(results);
    }

    /** The same for all records. */
    static Outcome of(long records, String status, Timeliness timeliness) {
        return new Outcome(records == 0 ? List.of() : List.of(new RecordResult(1, records, status)), timeliness,
                Optional.empty());
    }

    /** One status, but another for records that are elsewhere. */
    static Outcome of(long records, String status, List<Long> elsewhere, Timeliness timeliness) {
        Set<Long> others = Set.copyOf(elsewhere);
        List<RecordResult> results = new ArrayList<>();
        for (long record = 1; record <= records; record++) {
            String own = others.contains(record) ? RecordResult.ELSEWHERE : status;
            RecordResult last = results.isEmpty() ? null : results.get(results.size() - 1);
            if (last != null && last.status().equals(own)) {
                results.set(results.size() - 1, new RecordResult(last.from(), record, own));
            } else {
                results.add(new RecordResult(record, record, own));
            }
        }
        return new Outcome(results, timeliness, Optional.empty());
    }

    Outcome dueOn(String day) {
        return new Outcome(results, timeliness, Optional.of(day));
    }

    /** As it is kept: a line for the timeliness and the day, one for each result. */
    StoredDocument kept(PackageId id) {
        StringBuilder text = new StringBuilder(timeliness.tag()).append(' ').append(due.orElse("-"));
        results.forEach(one -> text.append('\n').append(one.from()).append(' ').append(one.to()).append(' ')
                .append(one.status()));
        return new StoredDocument(Documents.OUTCOME, id.hex(), text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    static Outcome read(StoredDocument kept) {
        List<RecordResult> results = new ArrayList<>();
        String[] lines = new String(kept.bytes(), StandardCharsets.US_ASCII).split("\n");
        String[] first = lines[0].split(" ");
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(" ");
            results.add(new RecordResult(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]));
        }
        return new Outcome(results, Timeliness.of(first[0]).orElseThrow(),
                Optional.of(first[1]).filter(day -> !day.equals("-")));
    }
}
