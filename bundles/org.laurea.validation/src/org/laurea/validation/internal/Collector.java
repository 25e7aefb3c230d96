package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.row.Columns;
import org.laurea.validation.BatchCheck;

/**
 * Takes checked chunks in any order, works on them in the order of the rows: feeds the batch checks and keeps the packed
 * findings. One thread at a time.
 */
final class Collector {

    private final PlanShape shape;
    private final ChunkRow view;
    private final List<BatchFindings> batch = new ArrayList<>();
    private final Map<Long, Chunk> waiting = new HashMap<>();
    private final List<byte[]> packed = new ArrayList<>();
    private final BitSet errorRows = new BitSet();
    private final long[] countByCheck;
    private long next;
    private int rows;

    Collector(PlanShape shape, Columns columns, UsualDay usualDay, Chunk any) {
        this.shape = shape;
        this.view = new ChunkRow(shape, columns, usualDay, any);
        this.countByCheck = new long[shape.checks.size()];
        for (CompiledCheck check : shape.batchChecks()) {
            batch.add(new BatchFindings(shape, columns, check));
        }
    }

    /** Takes a checked chunk; gives back the chunks that are done with. */
    synchronized List<Chunk> take(Chunk chunk) {
        List<Chunk> done = new ArrayList<>();
        waiting.put(chunk.sequence, chunk);
        Chunk ready = waiting.remove(next);
        while (ready != null) {
            collect(ready);
            done.add(ready);
            ready = waiting.remove(++next);
        }
        return done;
    }

    private void collect(Chunk chunk) {
        rows += chunk.size;
        if (chunk.findings.size() > 0) {
            packed.add(chunk.findings.toBytes());
        }
        for (int i = 0; i < countByCheck.length; i++) {
            countByCheck[i] += chunk.countByCheck[i];
        }
        for (int index = 0; index < chunk.size; index++) {
            if (chunk.hasError[index]) {
                errorRows.set(chunk.row(index).number());
            }
            view.moveTo(chunk, index);
            for (BatchFindings findings : batch) {
                CompiledCheck check = findings.check();
                if (!check.isSilent(chunk.empty[index], chunk.spoilt[index])) {
                    ((BatchCheck) check.check()).row(view, findings);
                }
            }
        }
    }

    /** Ends the batch checks; everything is in. */
    PackedFindings finish(FileFindings file) {
        for (int i = 0; i < batch.size(); i++) {
            BatchFindings findings = batch.get(i);
            CompiledCheck check = findings.check();
            ((BatchCheck) check.check()).end(findings);
            findings.sort();
            batch.subList(0, i).stream().filter(earlier -> earlier.check().isError()).forEach(findings::stopAt);
            countByCheck[check.index()] += findings.count();
            for (int index = 0; check.isError() && index < findings.count(); index++) {
                errorRows.set(findings.row(index));
            }
        }
        return new PackedFindings(shape, file, packed, batch, countByCheck, errorRows, rows);
    }
}
