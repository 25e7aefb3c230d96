package org.laurea.workbench.internal.grid.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.workbench.internal.grid.cell.CellEdits;
import org.laurea.workbench.internal.grid.cell.GridCells;
import org.laurea.workbench.internal.grid.clip.Blocks;
import org.laurea.workbench.internal.grid.clip.CellBlock;
import org.laurea.workbench.internal.grid.clip.HtmlCells;
import org.laurea.workbench.internal.grid.clip.PastePlan;
import org.laurea.workbench.internal.grid.clip.Tsv;

/** Blocks of cells to and from the clipboard. */
public final class GridClipboard {

    private static final Messages MESSAGES = Messages.beside(GridClipboard.class);

    private final Display display;
    private final GridCells cells;
    private final CellEdits edits;
    private final GridHost host;

    /** A clipboard of the cells of a grid. */
    public GridClipboard(Display display, GridCells cells, CellEdits edits, GridHost host) {
        this.display = display;
        this.cells = cells;
        this.edits = edits;
        this.host = host;
    }

    void copy() {
        List<CellBlock> selection = cells.selection();
        if (selection.isEmpty()) {
            return;
        }
        List<List<String>> rows = Blocks.copy(selection, cells);
        with(clipboard -> clipboard.setContents(new Object[] {Tsv.write(rows), HtmlCells.write(rows)},
                new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()}));
    }

    void paste() {
        List<CellBlock> selection = cells.selection();
        with(clipboard -> {
            List<List<String>> block = clipboard.getContents(TextTransfer.getInstance()) instanceof String text
                    ? Tsv.read(text)
                    : List.of();
            if (!block.isEmpty() && !selection.isEmpty()) {
                lay(PastePlan.of(block, selection, cells.rows(), cells.fields().length));
            }
        });
    }

    private void lay(PastePlan plan) {
        int[] fields = cells.fields();
        List<Map<Integer, String>> below = new ArrayList<>();
        for (List<String> texts : plan.below()) {
            Map<Integer, String> row = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                row.put(fields[plan.left() + i], texts.get(i));
            }
            below.add(row);
        }
        edits.paste(plan.cells(), fields, below);
        if (plan.cut() > 0) {
            Localized news = MESSAGES.text("paste.cut", plan.cut());
            host.tell(news);
        }
    }

    private void with(Consumer<Clipboard> work) {
        Clipboard clipboard = new Clipboard(display);
        try {
            work.accept(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
