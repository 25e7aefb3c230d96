package org.laurea.office.amendment;

import java.util.List;

import org.laurea.sync.receipt.HubFinding;

/**
 * The lines of an amendment held against what is filed.
 *
 * @param matches the lines that mean a record, in their order
 * @param elsewhere the numbers of the lines whose records are not here, and need not be
 * @param findings what does not fit; then nothing is amended
 */
public record Matched(List<Match> matches, List<Long> elsewhere, List<HubFinding> findings) {

    /** A result; the lists are copied. */
    public Matched {
        matches = List.copyOf(matches);
        elsewhere = List.copyOf(elsewhere);
        findings = List.copyOf(findings);
    }

    /** Whether a field is corrected that an office has to decide on. */
    public boolean needsDecision(KeyFields keys) {
        return matches.stream().flatMap(match -> match.fields().stream()).anyMatch(keys.codes()::contains);
    }
}
