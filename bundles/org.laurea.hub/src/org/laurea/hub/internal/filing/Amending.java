package org.laurea.hub.internal.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Change;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredDocument;
import org.laurea.degree.DegreeCategory;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.web.Problem;
import org.laurea.office.amendment.Match;
import org.laurea.office.amendment.Matched;
import org.laurea.office.amendment.Matching;
import org.laurea.sync.PackageId;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.receipt.HubFinding;

/**
 * What errata, revocations and decisions on errata have in common: the records they are about, and what these become.
 *
 * @param store the store
 * @param recheck the hub's own rules
 * @param receipts the receipts of what is amended
 * @param locks what keeps changes of filed records apart, of whichever unit
 */
record Amending(RecordStore store, Recheck recheck, ReceiptBook receipts, Locks locks) {

    /** What is matched, and what is wrong with it. */
    record Found(Matched matched, List<HubFinding> errors) {}

    Found look(DegreeCategory category, ContentHead head, List<ContentLine> lines, boolean isFromBelow, Instant now)
            throws Problem, StoreException {
        Matched matched = new Matching(store, head, isFromBelow, LocalDate.ofInstant(now, Recheck.CHINA)).match(lines);
        boolean isCorrecting = matched.matches().stream().anyMatch(match -> !match.edits().isEmpty());
        List<HubFinding> errors = matched.findings().isEmpty() && isCorrecting
                ? recheck.amended(category, head.unit(), matched.matches(), now)
                : matched.findings();
        return new Found(matched, errors);
    }

    /**
     * The steps that correct records. A receipt that is still owed for them is signed before: it says what they were.
     */
    List<Change> corrections(List<Match> matches) throws StoreException, SealException {
        Set<UUID> batches = matches.stream().map(match -> match.filed().batch().id())
                .collect(Collectors.toCollection(TreeSet::new));
        for (UUID batch : batches) {
            for (StoredDocument manifest : store.documents(batch, Documents.MANIFEST)) {
                receipts.receipt(new PackageId(manifest.name()), Suite.SM);
            }
        }
        return matches.stream().map(Match::change).toList();
    }
}
