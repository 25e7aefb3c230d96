package org.laurea.sync.content;

import java.util.Comparator;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.sync.content.ContentLine.Accepted;
import org.laurea.sync.content.ContentLine.Row;
import org.laurea.sync.internal.json.JsonFault;

/** That the lines of a content follow each other as they must; the same for who writes and who reads. */
final class LineOrder {

    private static final Comparator<Accepted> ORDER = Comparator.comparingLong(Accepted::record)
            .thenComparing(Accepted::rule).thenComparing(Accepted::field);

    private final ContentHead head;
    private long records;
    private int width = -1;
    private @Nullable Accepted last;

    LineOrder(ContentHead head) {
        this.head = head;
    }

    void next(ContentLine line) throws JsonFault {
        if (line.kind() != head.kind()) {
            throw new JsonFault("kind");
        }
        if (line instanceof Accepted accepted) {
            accepted(accepted);
        } else {
            record(line);
        }
    }

    private void record(ContentLine line) throws JsonFault {
        if (records == head.records() || last != null) {
            throw new JsonFault("records");
        }
        if (line instanceof Row row) {
            if (row.values().isEmpty() || width >= 0 && width != row.values().size()) {
                throw new JsonFault("[]");
            }
            width = row.values().size();
        }
        records++;
    }

    private void accepted(Accepted accepted) throws JsonFault {
        @Nullable
        Accepted before = last;
        if (records != head.records() || accepted.record() < 1 || accepted.record() > records
                || before != null && ORDER.compare(before, accepted) >= 0) {
            throw new JsonFault("accepted");
        }
        last = accepted;
    }

    void end() throws JsonFault {
        if (records != head.records()) {
            throw new JsonFault("records");
        }
    }
}
