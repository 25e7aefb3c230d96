package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.laurea.validation.Finding;
import org.laurea.validation.FixKind;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.LiveCheck.MarkSink;

/** Puts the findings of a row of a live table into the order of reports. */
final class LiveFindings {

    private final LiveShape shape;
    private final FindingFactory factory;

    LiveFindings(LiveShape shape) {
        this.shape = shape;
        this.factory = new FindingFactory(shape.plan);
    }

    /** A packed finding and its place within its row. */
    private record Placed(long key, FindingReader reader) {}

    void forEach(LiveRow row, Consumer<Finding> sink) {
        read(row).forEach(placed -> sink.accept(factory.of(placed.reader())));
    }

    void marks(LiveRow row, MarkSink sink) {
        for (Placed placed : read(row)) {
            FindingReader reader = placed.reader();
            CompiledCheck check = shape.plan.checks.get(reader.check);
            sink.mark(check.rule(), reader.field, check.rule().fixKind() == FixKind.SAFE && isSafe(check, reader));
        }
    }

    private static boolean isSafe(CompiledCheck check, FindingReader reader) {
        String value = reader.value;
        return check.check()
                .fixes(new Found(reader.field, value == null ? "" : value, reader.variant, reader.arguments))
                .stream().anyMatch(Fix::safe);
    }

    private List<Placed> read(LiveRow row) {
        List<Placed> all = new ArrayList<>();
        read(row.found, all);
        Set<Integer> stopped = new HashSet<>();
        for (int place = 0; place < shape.batch.length; place++) {
            byte[] packed = row.batch(place);
            if (packed.length > 0) {
                readBatch(packed, shape.batch[place], stopped, all);
            }
        }
        all.sort(Comparator.comparingLong(Placed::key));
        return all;
    }

    private void readBatch(byte[] packed, CompiledCheck check, Set<Integer> stopped, List<Placed> all) {
        List<Placed> own = new ArrayList<>();
        read(packed, own);
        own.removeIf(placed -> stopped.contains(FindingOrder.place(placed.key())));
        all.addAll(own);
        if (check.isError()) {
            own.forEach(placed -> stopped.add(FindingOrder.place(placed.key())));
        }
    }

    private void read(byte[] packed, List<Placed> all) {
        for (int at = 0; at < packed.length;) {
            FindingReader reader = new FindingReader(packed, at, packed.length);
            reader.next();
            at = reader.position();
            all.add(new Placed(FindingOrder.key(reader.column, shape.plan.checks.get(reader.check).rank(),
                    shape.plan.fieldRank(reader.field)), reader));
        }
    }
}
