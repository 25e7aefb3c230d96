package org.laurea.bench.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.laurea.core.data.DataFolder;
import org.laurea.core.store.Batch;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.Intakes;
import org.laurea.tests.ui.Start;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.workbench.selection.BatchInput;
import org.laurea.workbench.selection.RecordSelection;
import org.laurea.workbench.workspace.Workspaces;

/** What people wait for when a batch is large; measured, nothing asserted. The first start imports it, the second is measured. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeBatch {

    private static final int OPENINGS = 4;
    private static final int PAGES = 60;
    private static final int EDITS = 41;

    private final Desktop desktop = Desktop.open();
    private final Figures figures = new Figures();
    private final Display display = desktop.bot().ui(() -> desktop.bot().mainWindow().getDisplay());

    @Test
    @Order(1)
    void importing() throws Exception {
        Desk desk = desktop.service(Desk.class);
        long begin = System.nanoTime();
        Intake intake = desktop.service(Intakes.class).open(Path.of(System.getProperty("bench.file")),
                IntakePlace.of(desk.store(), desk.user(), desk.settings(), DataFolder.ofProcess()));
        intake.chooseTarget(new IntakeTarget.Records(desk.types().named("regular").orElseThrow()));
        intake.dryRun(IntakeProgress.NONE);
        intake.execute(IntakeProgress.NONE);
        figures.add("import.seconds", (System.nanoTime() - begin) / 1e9);
    }

    @Test
    @Start(2)
    @Order(2)
    void opening() {
        desktop.bot().ui(() -> new Workspaces(desktop.window()).show("regular"));
        Painting painting = new Painting(desktop.bot());
        List<Painting.Seen> empty = new ArrayList<>();
        List<Painting.Seen> batch = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int round = 0; round < OPENINGS; round++) {
            EmptyInput nothing = new EmptyInput("empty " + round);
            empty.add(painting.seen("bench.empty", () -> open(nothing, "org.laurea.bench.window.editor")));
            closeAll();
            long begin = System.nanoTime();
            batch.add(painting.seen("grid.table", this::openBatch));
            grid();
            whole.add((System.nanoTime() - begin) / 1e6);
            closeAll();
        }
        add("open.empty", empty);
        add("open.batch", batch);
        figures.add("open.batch.whole", whole.subList(1, whole.size()));
    }

    @Test
    @Start(2)
    @Order(3)
    void scrolling() {
        Grid grid = grid();
        desktop.bot().focus(grid.table());
        Pulse keys = new Pulse(display);
        try (keys) {
            for (int page = 0; page < PAGES; page++) {
                desktop.bot().press(0, SWT.PAGE_DOWN);
            }
            for (int page = 0; page < PAGES; page++) {
                desktop.bot().press(0, SWT.ARROW_RIGHT);
            }
        }
        add("scroll.keys", keys);
        Pulse bar = new Pulse(display);
        try (bar) {
            for (int page = 0; page < PAGES; page++) {
                drag(grid, (page * 37 % PAGES) / (double) PAGES);
            }
        }
        add("scroll.bar", bar);
    }

    @Test
    @Start(2)
    @Order(4)
    void filteringAndSorting() {
        Grid grid = grid();
        Label counts = desktop.bot().find(Label.class, "grid.counts");
        List<Double> filters = new ArrayList<>();
        for (String part : List.of("zhang", "wang", "li", "chen")) {
            filters.add(millis(() -> type(grid, part), counts::getText));
            filters.add(millis(() -> type(grid, ""), counts::getText));
        }
        figures.add("filter", filters);
        List<Double> sorts = new ArrayList<>();
        for (String field : List.of("XM", "CSRQ", "ZJHM")) {
            grid.go(0, field);
            sorts.add(millis(() -> sort("down"), () -> topRows(grid)));
            sorts.add(millis(() -> sort("up"), () -> topRows(grid)));
        }
        figures.add("sort", sorts);
        sort("none");
    }

    @Test
    @Start(2)
    @Order(5)
    void editing() {
        Grid grid = grid();
        BatchDocument document = desktop.bot().ui(grid::document);
        int number = grid.field("XWZSBH");
        int person = grid.field("ZJHM");
        List<Double> edits = new ArrayList<>();
        for (int edit = 0; edit < EDITS; edit++) {
            int row = edit * 997;
            int field = edit % 2 == 0 ? number : person;
            String before = desktop.bot().ui(() -> document.value(row, field));
            String twin = desktop.bot().ui(() -> document.value(row + 1, field));
            edits.add(edit(document, row, field, twin));
            edits.add(edit(document, row, field, before));
        }
        figures.add("edit.first", edits.remove(0));
        figures.add("edit", edits);
    }

    @Test
    @Start(2)
    @Order(6)
    void memory() {
        grid();
        desktop.bot().settle();
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.gc();
        figures.add("heap.used", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
        figures.add("heap.most", runtime.maxMemory() / 1048576.0);
    }

    /** The first is told apart: it loads classes. */
    private void add(String name, List<Painting.Seen> openings) {
        figures.add(name + ".first", openings.get(0).painted());
        List<Painting.Seen> others = openings.subList(1, openings.size());
        figures.add(name, others.stream().map(Painting.Seen::painted).toList());
        figures.add(name + ".answer", others.stream().map(Painting.Seen::answer).toList());
        figures.add(name + ".cpu", others.stream().map(Painting.Seen::cpu).toList());
    }

    private void add(String name, Pulse pulse) {
        figures.add(name + ".wall", pulse.longestMillis());
        figures.add(name + ".cpu", pulse.longestCpuMillis());
        figures.add(name + ".long", pulse.longOnes());
    }

    private double edit(BatchDocument document, int row, int field, String value) {
        AtomicLong nanos = new AtomicLong();
        var saved = desktop.bot().ui(() -> {
            List<CellEdit> edits = List.of(new CellEdit(document.record(row).id(), field, value));
            long begin = System.nanoTime();
            var entry = document.edit(Reason.of("edit"), edits);
            nanos.set(System.nanoTime() - begin);
            return entry;
        });
        saved.join();
        desktop.bot().settle();
        return nanos.get() / 1e6;
    }

    /** Types into the filter of a column that the command opens; the time counts from the typing. */
    private long type(Grid grid, String text) {
        grid.go(Math.max(0, grid.row()), "XM");
        desktop.run("grid.filter.type", Map.of());
        Text field = desktop.bot().find(Text.class, "grid.filter");
        long begin = System.nanoTime();
        desktop.bot().enter(field, text);
        return begin;
    }

    private long sort(String order) {
        long begin = System.nanoTime();
        desktop.run("grid.sort." + order, Map.of());
        return begin;
    }

    /** Milliseconds from the moment that {@code work} tells until something that is seen is different. */
    private double millis(LongSupplier work, Supplier<String> look) {
        String before = desktop.bot().ui(look);
        long begin = work.getAsLong();
        AtomicLong end = new AtomicLong();
        desktop.bot().waitUntil("something else is seen", () -> {
            end.set(System.nanoTime());
            return !look.get().equals(before);
        });
        desktop.bot().settle();
        return (end.get() - begin) / 1e6;
    }

    private String topRows(Grid grid) {
        StringBuilder rows = new StringBuilder();
        for (int row = 2; row < grid.table().getRowCount(); row++) {
            rows.append(grid.table().getDataValueByPosition(1, row)).append(' ')
                    .append(grid.table().getDataValueByPosition(3, row)).append('\n');
        }
        return rows.toString();
    }

    private void drag(Grid grid, double place) {
        desktop.bot().ui(() -> {
            ScrollBar bar = grid.table().getVerticalBar();
            bar.setSelection((int) (place * (bar.getMaximum() - bar.getThumb())));
            bar.notifyListeners(SWT.Selection, new Event());
        });
        desktop.bot().settle();
    }

    /** The batch, all of it. */
    private Grid grid() {
        desktop.bot().ui(this::openBatch);
        desktop.bot().waitUntil("the whole batch is there", () -> {
            BatchDocument shown = shown();
            return shown != null && !shown.isPartial();
        });
        return desktop.grid();
    }

    private BatchDocument shown() {
        IEditorPart editor = desktop.window().getActivePage().getActiveEditor();
        return editor != null
                && editor.getSite().getSelectionProvider().getSelection() instanceof RecordSelection selection
                        ? selection.document() : null;
    }

    private void openBatch() {
        try {
            Batch largest = desktop.service(Desk.class).store().batches().stream()
                    .max(Comparator.comparingLong(Batch::records)).orElseThrow();
            open(new BatchInput(largest.id()), "org.laurea.workbench.batch");
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(IEditorInput input, String editor) {
        try {
            desktop.window().getActivePage().openEditor(input, editor);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void closeAll() {
        desktop.bot().ui(() -> desktop.window().getActivePage().closeAllEditors(false));
        desktop.bot().settle();
    }
}
