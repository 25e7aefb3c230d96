package org.laurea.workbench.internal.grid.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.Reason;
import org.laurea.core.text.InputException;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.sample.SampleDegrees;
import org.laurea.workbench.sample.SampleDocument;

/** The numbers on the quick filters, and what is chosen by findings that are not there yet. */
class RowCountsTest {

    private static final int ROWS = 30;

    private final SampleDocument sample = sample();
    private final AtomicBoolean isBehind = new AtomicBoolean();
    private final List<Integer> looked = new ArrayList<>();
    private final BatchDocument document = watched();
    private final RowCounts counts = new RowCounts(document);

    private static SampleDocument sample() {
        try {
            return new SampleDocument(new SampleDegrees("regular"), ROWS, 8);
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    /** The sample as it is, with a note of each row that is looked at and findings that can be away. */
    private BatchDocument watched() {
        return (BatchDocument) Proxy.newProxyInstance(BatchDocument.class.getClassLoader(),
                new Class<?>[] {BatchDocument.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("isBehind")) {
                        return isBehind.get();
                    }
                    if (method.getName().equals("mark")) {
                        looked.add((Integer) arguments[0]);
                    }
                    try {
                        return method.invoke(sample, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Map<QuickFilter, Integer> all(RowCounts counts) {
        return EnumSet.allOf(QuickFilter.class).stream().collect(Collectors.toMap(one -> one, counts::of));
    }

    private UUID edit(int row, String text) {
        UUID record = sample.record(row).id();
        sample.edit(Reason.of("edit"), List.of(new CellEdit(record, 0, text)));
        return record;
    }

    @Test
    void countsWhatTheFiltersLeave() {
        RowSnapshot rows = RowSnapshot.of(document, Set.of());
        Map<QuickFilter, Integer> left = EnumSet.allOf(QuickFilter.class).stream().collect(Collectors.toMap(one -> one,
                one -> Snapshots.ask(rows, ViewQuery.all().with(one)).length));
        assertTrue(left.get(QuickFilter.ERRORS) > 0);
        assertEquals(left, all(counts));
    }

    @Test
    void aChangeOfOneRecordCostsNoLookAtOthers() {
        all(counts);
        looked.clear();
        UUID record = edit(7, "1");
        counts.changed(new DocumentChange(false, Set.of(record), true));
        assertEquals(1, counts.of(QuickFilter.CHANGED));
        assertEquals(Set.of(7), Set.copyOf(looked));
        assertEquals(all(new RowCounts(document)), all(counts));
    }

    @Test
    void aChangeOfManyIsCountedWhenSomebodyAsks() {
        all(counts);
        IntStream.range(0, 5).forEach(row -> edit(row, "1"));
        looked.clear();
        counts.changed(new DocumentChange(false, Set.of(), true));
        assertEquals(List.of(), looked);
        assertEquals(5, counts.of(QuickFilter.CHANGED));
        assertEquals(all(new RowCounts(document)), all(counts));
    }

    @Test
    void findingsThatAreNotThereAreNotCountedAsNone() {
        isBehind.set(true);
        assertEquals(-1, counts.of(QuickFilter.ERRORS));
        assertEquals(-1, counts.of(QuickFilter.WARNINGS));
        assertEquals(ROWS, counts.of(QuickFilter.ALL));
    }

    @Test
    void rowsChosenBeforeTheFindingsAreThereAreChosenAgain() {
        Executor here = Runnable::run;
        Rows rows = new Rows(new GridModel(document), text -> text, here, here, new Rows.Listener() {
            @Override
            public void shown() {}

            @Override
            public void failed(Throwable failure) {
                throw new AssertionError(failure);
            }
        });
        isBehind.set(true);
        rows.ask(ViewQuery.all().with(0, "x"));
        isBehind.set(false);
        assertEquals(false, rows.isTooEarly(), "a text does not depend on findings");
        isBehind.set(true);
        rows.ask(ViewQuery.all().with(QuickFilter.ERRORS));
        assertEquals(false, rows.isTooEarly(), "there are none yet");
        isBehind.set(false);
        assertTrue(rows.isTooEarly());
        rows.ask(rows.query());
        assertEquals(false, rows.isTooEarly());
    }
}
