package org.laurea.office.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Correction;
import org.laurea.sync.content.ContentLine.Decision;
import org.laurea.sync.content.ContentLine.Replacement;
import org.laurea.sync.content.ContentLine.Revocation;

/** Lines of a content as records of an {@link AmendmentType}, and back: a correction has a record for each field. */
public final class AmendmentRows {

    private static final String APPROVED = "approved";
    private static final String REJECTED = "rejected";

    private AmendmentRows() {}

    /** The records that a line is kept as. */
    public static List<List<String>> of(ContentLine line) {
        if (line instanceof Correction correction) {
            return correction.changes().entrySet().stream()
                    .map(change -> List.of(correction.certificate(), correction.degree(), change.getKey(),
                            change.getValue().before(), change.getValue().after(), correction.reason()))
                    .toList();
        } else if (line instanceof Revocation revocation) {
            return List.of(List.of(revocation.certificate(), revocation.degree(), revocation.decided(),
                    revocation.reason()));
        } else if (line instanceof Decision decision) {
            return List.of(List.of(decision.about().hex(), decision.isApproved() ? APPROVED : REJECTED,
                    decision.opinion()));
        }
        throw new IllegalArgumentException(line.getClass().getName());
    }

    /** The lines that a batch of an amendment stands for; none if it is another. */
    public static List<ContentLine> lines(RecordStore store, Batch batch) throws StoreException {
        List<List<String>> rows = new ArrayList<>();
        if (AmendmentType.of(batch.type()).isPresent()) {
            store.records(batch.id(), record -> rows.add(record.values()));
        }
        return AmendmentType.of(batch.type()).map(type -> lines(type.kind(), rows)).orElse(List.of());
    }

    private static List<ContentLine> lines(PackageKind kind, List<List<String>> rows) {
        return switch (kind) {
            case ERRATA -> corrections(rows);
            case REVOCATION -> rows.stream()
                    .map(row -> (ContentLine) new Revocation(row.get(0), row.get(1), row.get(2), row.get(3))).toList();
            case DECISION -> rows.stream().map(row -> (ContentLine) new Decision(new PackageId(row.get(0)),
                    row.get(1).equals(APPROVED), row.get(2))).toList();
            case FILING -> throw new IllegalArgumentException(kind.tag());
        };
    }

    private static List<ContentLine> corrections(List<List<String>> rows) {
        List<ContentLine> lines = new ArrayList<>();
        TreeMap<String, Replacement> changes = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            changes.put(row.get(2), new Replacement(row.get(3), row.get(4)));
            boolean isLast = i + 1 == rows.size() || !subject(row).equals(subject(rows.get(i + 1)));
            if (isLast) {
                lines.add(new Correction(row.get(0), row.get(1), changes, row.get(5)));
                changes.clear();
            }
        }
        return lines;
    }

    /** Which record it is about: no content names one twice. */
    private static List<String> subject(List<String> row) {
        return row.subList(0, 2);
    }
}
