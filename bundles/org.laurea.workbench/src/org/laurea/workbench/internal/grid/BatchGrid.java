package org.laurea.workbench.internal.grid;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.laurea.core.store.StoredField;
import org.laurea.core.text.Messages;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.grid.bar.ColumnChooser;
import org.laurea.workbench.internal.grid.bar.QuickBar;
import org.laurea.workbench.internal.grid.cell.CellEdits;
import org.laurea.workbench.internal.grid.cell.GridCells;
import org.laurea.workbench.internal.grid.clip.Blocks;
import org.laurea.workbench.internal.grid.command.GridActions;
import org.laurea.workbench.internal.grid.command.GridClipboard;
import org.laurea.workbench.internal.grid.command.GridCommand;
import org.laurea.workbench.internal.grid.command.GridHost;
import org.laurea.workbench.internal.grid.command.GridMenu;
import org.laurea.workbench.internal.grid.command.GridParts;
import org.laurea.workbench.internal.grid.command.GridWishes;
import org.laurea.workbench.internal.grid.command.MenuOpener;
import org.laurea.workbench.internal.grid.explain.Explainer;
import org.laurea.workbench.internal.grid.explain.GridTexts;
import org.laurea.workbench.internal.grid.index.GridModel;
import org.laurea.workbench.internal.grid.index.QuickFilter;
import org.laurea.workbench.internal.grid.index.RowCounts;
import org.laurea.workbench.internal.grid.index.SortKey;
import org.laurea.workbench.internal.grid.index.ViewQuery;
import org.laurea.workbench.internal.grid.table.Differences;
import org.laurea.workbench.internal.grid.table.GridTable;
import org.laurea.workbench.internal.grid.table.TableListener;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.People;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** The grid of a batch: quick filters, table, bar for finding, line of explanation. Ties them to the document. */
public final class BatchGrid implements TableListener, QuickBar.Listener, GridWishes {

    private static final Messages MESSAGES = Messages.beside(BatchGrid.class);
    private static final int TELL = 40;
    private static final int COUNT = 300;

    private final GridModel model;
    private final GridHost host;
    private final GridMemory memory;
    private final CellEdits edits;
    private final QuickBar quick;
    private final GridTexts words;
    private final GridTable table;
    private final GridCells cells;
    private final RowFlow flow;
    private final Finder finder;
    private final CursorLine line;
    private final GridActions actions;
    private final RowCounts counts;
    private final Later counting;
    private final Later telling;
    private int headerField = -1;

    /** A grid in {@code parent}, which has a grid layout of one column. */
    public BatchGrid(Composite parent, BatchDocument document, GridTools tools, GridMemory memory, GridHost host) {
        this.host = host;
        this.memory = memory;
        Executor foreground = work -> inTime(parent, work);
        model = new GridModel(document);
        Explainer explainer = new Explainer(model);
        edits = new CellEdits(model, tools.codes());
        Differences differences = new Differences(model, tools.decorators());
        words = new GridTexts(model, explainer, differences);
        quick = new QuickBar(parent, this);
        table = new GridTable(parent, model, differences, words, tools.codes(), this);
        Parts.named(table.control(), Texts.beside(BatchGrid.class).get("table"));
        table.control().setLayoutData(Layouts.fill().hint(SWT.DEFAULT, 200).create());
        table.columns().usualWidths(ColumnWidths.of(document, table.control(), words.names()));
        table.columns().arrange(memory.columns(People.field(document.type())), codes());
        cells = new GridCells(model, table.selection());
        flow = new RowFlow(model, table, cells, quick, tools.spelling(), tools.background(), foreground,
                this::selected, () -> host.tell(MESSAGES.text("query.failed")));
        GridParts parts = new GridParts(model, table, cells, edits, explainer, host);
        finder = new Finder(parent, parts, tools.background(), foreground);
        line = new CursorLine(parent, parts, () -> run(GridCommand.MOVE_ROWS));
        actions = new GridActions(parts, this, new GridClipboard(parent.getDisplay(), cells, edits, host));
        counts = new RowCounts(document);
        counting = new Later(parent, COUNT, () -> quick.count(counts));
        telling = new Later(parent, TELL, this::tell);
        new MenuOpener(table, field -> headerField = field).open(new GridMenu(actions, host));
        parent.addListener(SWT.Dispose, event -> keep());
    }

    /** Shows what was shown when the grid was seen last; from now on its host hears of it. */
    public void begin() {
        counting.run();
        Cursor cursor = memory.cursor().orElse(new Cursor(null, People.field(model.document().type()), 0));
        ViewQuery query = memory.query();
        if (query.isPlain()) {
            quick.show(query, false);
            flow.put(cursor);
        } else {
            flow.ask(query, cursor);
        }
        tell();
    }

    private void keep() {
        memory.keep(table.columns().layout(codes()));
        memory.keep(flow.query());
        memory.keep(flow.cursor());
    }

    /** Takes note of what is different in the document. */
    public void changed(DocumentChange change) {
        flow.changed(change);
        counts.changed(change);
        counting.soon();
        telling.soon();
    }

    /** Does what a command says. */
    public void run(GridCommand command) {
        headerField = -1;
        actions.run(command);
    }

    /** The control that the keys are for. */
    public Control control() {
        return table.control();
    }

    /** Gives the table the keyboard. */
    public void focus() {
        table.control().setFocus();
    }

    /** Shows a cell; a filter that hides it is taken away, a hidden column is shown. */
    public void reveal(UUID record, int field) {
        int target = field < 0 ? cells.field() : field;
        Cursor cursor = new Cursor(record, target, 0);
        if (target >= 0 && table.columns().isHidden(target)) {
            table.columns().show(target);
        }
        if (model.document().indexOf(record) >= 0 && (flow.isAsked() || model.positionOf(record) < 0)) {
            flow.ask(flow.query().unfiltered(), cursor);
        } else if (model.positionOf(record) >= 0) {
            flow.put(cursor);
            telling.soon();
        }
    }

    /** Goes some rows down, or up if negative, as far as there are rows. */
    public void walk(int by) {
        int target = Math.max(0, Math.min(model.size() - 1, cells.position() + by));
        table.selection().select(target, Math.max(0, cells.cursor().column()));
        telling.run();
    }

    /** The records that are selected, the one with the cursor first. */
    public List<UUID> records() {
        return cells.records();
    }

    /** The field with the cursor, -1 for none. */
    public int cursorField() {
        return cells.field();
    }

    @Override
    public void set(int position, int field, String value) {
        edits.type(position, field, value);
    }

    @Override
    public void filtered(int field, String typed) {
        ViewQuery query = flow.query().with(field, typed);
        if (!query.equals(flow.query())) {
            ask(query);
        }
    }

    @Override
    public void sorted(List<SortKey> order) {
        ask(flow.query().with(order));
    }

    @Override
    public void selected() {
        telling.soon();
    }

    @Override
    public void chosen(QuickFilter filter) {
        ask(flow.query().with(filter));
    }

    @Override
    public void cleared() {
        run(GridCommand.FILTER_CLEAR);
    }

    @Override
    public void again() {
        run(GridCommand.FILTER_AGAIN);
    }

    @Override
    public void chooseColumns() {
        new ColumnChooser(table.control(), codes(), words.names(), table.columns().layout(codes()),
                layout -> table.columns().arrange(layout, codes())).open();
    }

    @Override
    public void find(boolean forReplacing) {
        finder.open(forReplacing);
    }

    @Override
    public void findAgain(boolean backward) {
        finder.again(backward);
    }

    @Override
    public ViewQuery query() {
        return flow.query();
    }

    @Override
    public void ask(ViewQuery query) {
        flow.ask(query);
    }

    @Override
    public int field() {
        return headerField >= 0 ? headerField : cells.field();
    }

    private void tell() {
        line.tell();
        quick.sizes(model.size(), records(model.document()), Blocks.count(cells.selection()));
        host.selected();
    }

    private static int records(BatchDocument document) {
        return document.isPartial() ? document.batch().records() : document.size();
    }

    private List<String> codes() {
        return model.document().type().fields().stream().map(StoredField::code).toList();
    }

    private static void inTime(Composite parent, Runnable work) {
        if (!parent.isDisposed()) {
            parent.getDisplay().asyncExec(() -> {
                if (!parent.isDisposed()) {
                    work.run();
                }
            });
        }
    }
}
