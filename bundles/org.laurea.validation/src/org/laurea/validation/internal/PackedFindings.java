package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** The findings of a check: those of the file, of single rows and of each batch check, merged when they are read. */
final class PackedFindings implements Findings {

    private final PlanShape shape;
    private final FileFindings file;
    private final List<byte[]> packed;
    private final List<BatchFindings> batch;
    private final long[] countByCheck;
    private final BitSet errorRows;
    private final int rows;

    PackedFindings(PlanShape shape, FileFindings file, List<byte[]> packed, List<BatchFindings> batch,
            long[] countByCheck, BitSet errorRows, int rows) {
        this.shape = shape;
        this.file = file;
        this.packed = packed;
        this.batch = batch;
        this.countByCheck = countByCheck;
        this.errorRows = errorRows;
        this.rows = rows;
        for (int i = 0; i < file.count(); i++) {
            countByCheck[file.get(i).check().index()]++;
        }
    }

    @Override
    public void forEach(Consumer<Finding> sink) {
        FindingFactory factory = new FindingFactory(shape);
        List<FindingCursor> cursors = new ArrayList<>();
        cursors.add(FindingCursor.ofFile(file, factory));
        cursors.add(FindingCursor.ofRows(packed, shape, factory));
        batch.forEach(findings -> cursors.add(FindingCursor.ofBatch(findings, factory)));
        PriorityQueue<FindingCursor> heads = new PriorityQueue<>(FindingCursor::compare);
        for (FindingCursor cursor : cursors) {
            if (cursor.next()) {
                heads.add(cursor);
            }
        }
        FindingCursor head = heads.poll();
        while (head != null) {
            sink.accept(head.finding());
            boolean more = head.next();
            FindingCursor other = heads.peek();
            if (!more) {
                head = heads.poll();
            } else if (other != null && FindingCursor.compare(head, other) > 0) {
                heads.poll();
                heads.add(head);
                head = other;
            }
        }
    }

    @Override
    public long count(Severity severity) {
        long count = 0;
        for (CompiledCheck check : shape.checks) {
            count += check.rule().severity() == severity ? countByCheck[check.index()] : 0;
        }
        return count;
    }

    @Override
    public long count(String rule) {
        long count = 0;
        for (CompiledCheck check : shape.checks) {
            count += check.rule().code().equals(rule) ? countByCheck[check.index()] : 0;
        }
        return count;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int rowsWithErrors() {
        return errorRows.cardinality();
    }

    @Override
    public boolean hasError(int row) {
        return errorRows.get(row);
    }
}
