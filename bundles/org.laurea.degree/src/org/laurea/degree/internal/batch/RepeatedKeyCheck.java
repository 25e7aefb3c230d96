package org.laurea.degree.internal.batch;

import java.util.List;

import org.laurea.degree.index.KeyMap;
import org.laurea.degree.index.TextIds;
import org.laurea.degree.index.TextKeys;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.BatchReporter;
import org.laurea.validation.RowTies;
import org.laurea.validation.RowView;

/**
 * XWZSBH-04 and DUP-01: what the rule reads stands in an earlier row already. The first field is the one that the finding sits
 * on; it is a certificate or ID number, different in nearly every row. The others have few values. Rows queue up and are looked
 * up together.
 */
final class RepeatedKeyCheck implements BatchCheck {

    private static final int QUEUE = 256;

    private final int field;
    private final int[] others;
    private final TextKeys keys = new TextKeys();
    private final TextIds[] texts;
    private final KeyMap combinations = new KeyMap();
    private final KeyMap firstRows = new KeyMap();
    private final long[] queuedKeys = new long[QUEUE];
    private final int[] queuedParts = new int[QUEUE];
    private final int[] queuedRows = new int[QUEUE];
    private final int[] earlierRows = new int[QUEUE];
    private int queued;

    RepeatedKeyCheck(List<Integer> reads) {
        field = reads.get(0);
        others = reads.stream().skip(1).mapToInt(Integer::intValue).toArray();
        texts = new TextIds[others.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new TextIds();
        }
    }

    @Override
    public RowTies ties() {
        return RowTies.sameText(field);
    }

    @Override
    public void row(RowView row, BatchReporter out) {
        queuedKeys[queued] = keys.key(row.text(field));
        queuedParts[queued] = combination(row);
        queuedRows[queued++] = row.number();
        if (queued == QUEUE) {
            end(out);
        }
    }

    @Override
    public void end(BatchReporter out) {
        firstRows.putAllIfAbsent(queuedKeys, queuedParts, queuedRows, earlierRows, queued);
        for (int i = 0; i < queued; i++) {
            if (earlierRows[i] != 0) {
                out.report(queuedRows[i], field, keys.text(queuedKeys[i]), "", String.valueOf(earlierRows[i]));
            }
        }
        queued = 0;
    }

    private int combination(RowView row) {
        int combination = 0;
        for (int i = 0; i < others.length; i++) {
            long pair = (long) combination << Integer.SIZE | texts[i].id(row.text(others[i]));
            int next = combinations.size() + 1;
            int known = combinations.putIfAbsent(pair, i, next);
            combination = known == 0 ? next : known;
        }
        return combination;
    }
}
