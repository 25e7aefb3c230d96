package org.laurea.tests.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.Tally;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.workbench.selection.RecordSelection;
import org.laurea.workbench.selection.Reveal;

/** The grid of the batch in front. Rows are counted from 0 in the order of the batch; fields go by their official codes. */
public final class Grid {

    private static final int HEADER = 0;
    private static final int FIRST_ROW = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    private final Desktop desktop;
    private final Bot bot;
    private final IEditorPart editor;
    private final NatTable table;

    private Grid(Desktop desktop, IEditorPart editor, NatTable table) {
        this.desktop = desktop;
        this.bot = desktop.bot();
        this.editor = editor;
        this.table = table;
    }

    static Grid inFront(Desktop desktop) {
        Bot bot = desktop.bot();
        NatTable table = bot.find(NatTable.class, "grid.table");
        AtomicReference<IEditorPart> editor = new AtomicReference<>();
        bot.waitUntil("a batch is in front", () -> {
            editor.set(desktop.editor());
            return editor.get() != null
                    && editor.get().getSite().getSelectionProvider().getSelection() instanceof RecordSelection;
        });
        bot.settle();
        return new Grid(desktop, editor.get(), table);
    }

    /** The control. */
    public NatTable table() {
        return table;
    }

    /** The batch behind the grid; looked at on the UI thread only. */
    public BatchDocument document() {
        return selection().document();
    }

    /** Puts the cursor on a cell. */
    public Grid go(int row, String code) {
        int field = field(code);
        bot.ui(() -> editor.getAdapter(Reveal.class).reveal(document().record(row).id(), field));
        bot.focus(table);
        waitForCursor(row, code);
        return this;
    }

    /** Waits until the cursor is on a cell. */
    public void waitForCursor(int row, String code) {
        int field = field(code);
        bot.waitUntil("the cursor is on " + row + ' ' + code, () -> selection().field() == field
                && !selection().isEmpty() && document().indexOf(selection().records().get(0)) == row);
    }

    /** The row with the cursor, -1 for none. */
    public int row() {
        return bot.ui(() -> selection().isEmpty() ? -1 : document().indexOf(selection().records().get(0)));
    }

    /** Types a text over the cell with the cursor and confirms it by Enter. */
    public void type(String text) {
        bot.type(text);
        bot.find(Text.class, "grid.cell");
        bot.press(0, SWT.CR);
    }

    /** The text of a cell. */
    public String value(int row, String code) {
        int field = field(code);
        return bot.ui(() -> document().value(row, field));
    }

    /** Waits until a cell has a text. */
    public void waitFor(int row, String code, String value) {
        int field = field(code);
        bot.waitUntil(code + " of row " + row + " is " + value, () -> document().value(row, field).equals(value));
    }

    /** How many findings there are. */
    public Tally tally() {
        return bot.ui(() -> document().tally());
    }

    /** Whether a cell is marked. */
    public boolean isMarked(int row, String code) {
        int field = field(code);
        return bot.ui(() -> document().mark(row, field) != null);
    }

    /** Waits until a cell is marked, or is not. */
    public void waitForMark(int row, String code, boolean isMarked) {
        int field = field(code);
        bot.waitUntil("the mark of " + row + ' ' + code + (isMarked ? " comes" : " goes"),
                () -> document().mark(row, field) != null == isMarked);
    }

    /** How many rows are in sight, as the bar says. */
    public int shown() {
        Label counts = bot.find(Label.class, "grid.counts");
        return number(bot.ui(counts::getText));
    }

    private static int number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group().replace(",", "")) : -1;
    }

    /** Waits until so many rows are in sight. */
    public void waitForShown(int rows) {
        Label counts = bot.find(Label.class, "grid.counts");
        bot.waitUntil(rows + " rows are shown", () -> number(counts.getText()) == rows);
    }

    /** Chooses one of the filters that are one click away: {@code all}, {@code errors}, {@code warnings}, {@code changed}. */
    public void quick(String filter) {
        ToolItem item = bot.find(ToolItem.class, "grid.quick." + filter);
        bot.ui(() -> {
            for (ToolItem other : item.getParent().getItems()) {
                if ((other.getStyle() & SWT.RADIO) != 0) {
                    other.setSelection(other == item);
                }
            }
        });
        bot.choose(item);
    }

    /** Presses one of the buttons around the grid. */
    public void press(String id) {
        desktop.press("grid." + id);
    }

    /** The button of the explanation that mends the cell with the cursor. */
    public Button fix() {
        return bot.find(Button.class, "grid.fix.0");
    }

    /** What the line below the grid says about the cell with the cursor. */
    public String explanation() {
        Label label = bot.find(Label.class, "grid.explanation");
        return bot.ui(label::getText);
    }

    /** The headers in sight. */
    public List<String> headers() {
        return bot.ui(() -> IntStream.range(1, table.getColumnCount())
                .mapToObj(column -> String.valueOf(table.getDataValueByPosition(column, HEADER))).toList());
    }

    /** The texts in sight below a header, from the first row down. */
    public List<String> column(String code) {
        int field = field(code);
        return bot.ui(() -> {
            List<String> texts = new ArrayList<>();
            for (int column = 1; column < table.getColumnCount(); column++) {
                if (table.getColumnIndexByPosition(column) == field) {
                    for (int row = FIRST_ROW; row < table.getRowCount(); row++) {
                        texts.add(String.valueOf(table.getDataValueByPosition(column, row)));
                    }
                    break;
                }
            }
            return texts;
        });
    }

    /** Clicks the header of a field that is in sight. */
    public void clickHeader(String code) {
        click(code, HEADER);
    }

    /** Where a cell is inside the table, for a field and a row that are in sight. */
    public Rectangle place(String code, int line) {
        int field = field(code);
        return bot.ui(() -> {
            for (int column = 1; column < table.getColumnCount(); column++) {
                ILayerCell cell = table.getCellByPosition(column, line);
                if (cell != null && cell.getColumnIndex() == field) {
                    return cell.getBounds();
                }
            }
            throw new AssertionError(code + " is not in sight");
        });
    }

    /** Clicks a cell of the line-th row in sight. */
    public void clickCell(String code, int line) {
        click(code, FIRST_ROW + line);
    }

    /** Types into the filter below a header. */
    public void filter(String code, String text) {
        click(code, 1);
        Text field = bot.find(Text.class, "grid.filter");
        bot.enter(field, text);
    }

    /** Types with the keyboard into the filter that is open. */
    public void typeFilter(String text) {
        bot.waitForFocus("grid.filter");
        bot.type(text);
    }

    /** The index of a field. */
    public int field(String code) {
        return bot.ui(() -> IntStream.range(0, document().type().fields().size())
                .filter(i -> document().type().fields().get(i).code().equals(code)).findFirst().orElseThrow());
    }

    private void click(String code, int line) {
        Rectangle cell = place(code, line);
        bot.click(table, cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    private RecordSelection selection() {
        return (RecordSelection) editor.getSite().getSelectionProvider().getSelection();
    }
}
