package org.laurea.workbench.internal.grid.bar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.workbench.internal.grid.table.ColumnLayout;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** A list of all columns to tick and to order, below the button that opened it. What is chosen shows at once; Esc closes. */
public final class ColumnChooser {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 420;

    private final Texts texts = Texts.beside(ColumnChooser.class);
    private final List<String> codes;
    private final List<String> names;
    private final Consumer<ColumnLayout> changed;
    private final Shell shell;
    private final Table list;
    private ColumnLayout layout;

    /**
     * A chooser.
     *
     * @param codes the codes of the fields
     * @param names their names
     * @param layout how the columns are arranged now
     * @param changed hears of every other arrangement
     */
    public ColumnChooser(Control near, List<String> codes, List<String> names, ColumnLayout layout,
            Consumer<ColumnLayout> changed) {
        this.codes = codes;
        this.names = names;
        this.layout = layout;
        this.changed = changed;
        shell = Layouts.named(new Shell(near.getShell(), SWT.DIALOG_TRIM | SWT.RESIZE), "grid.columns");
        shell.setText(texts.get("columns.title"));
        shell.setLayout(Layouts.page(1));
        list = Layouts.named(new Table(shell, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), "grid.columns.list");
        list.setLayoutData(Layouts.fill().create());
        Parts.named(list, texts.get("columns.title"));
        Label hint = new Label(shell, SWT.WRAP);
        hint.setText(texts.get("columns.hint"));
        hint.setLayoutData(Layouts.wide().hint(WIDTH, SWT.DEFAULT).create());
        Composite buttons = new Composite(shell, SWT.NONE);
        buttons.setLayout(Layouts.flush(4));
        Parts.button(buttons, "grid.columns.up", texts.get("columns.up"), () -> move(-1));
        Parts.button(buttons, "grid.columns.down", texts.get("columns.down"), () -> move(1));
        Parts.button(buttons, "grid.columns.all", texts.get("columns.all"),
                () -> arrange(new ColumnLayout(this.layout.order(), Set.of(),
                        this.layout.widths())));
        Parts.button(buttons, "grid.columns.usual", texts.get("columns.usual"),
                () -> arrange(ColumnLayout.read("", codes)));
        list.addListener(SWT.Selection, this::ticked);
        list.addListener(SWT.KeyDown, this::key);
        fill();
        list.select(0);
        place(near);
    }

    /** Opens it. */
    public void open() {
        shell.open();
        list.setFocus();
    }

    private void place(Control near) {
        Rectangle area = near.getMonitor().getClientArea();
        Point corner = near.toDisplay(near.getSize().x - WIDTH, 0);
        shell.setSize(WIDTH + 60, Math.min(HEIGHT, area.height));
        shell.setLocation(Math.max(area.x, Math.min(corner.x, area.x + area.width - WIDTH - 60)),
                Math.max(area.y, Math.min(corner.y, area.y + area.height - HEIGHT)));
    }

    private void fill() {
        list.setItemCount(layout.order().size());
        for (int i = 0; i < layout.order().size(); i++) {
            String code = layout.order().get(i);
            TableItem item = list.getItem(i);
            item.setText(names.get(codes.indexOf(code)));
            item.setChecked(!layout.hidden().contains(code));
            item.setGrayed(i == 0);
        }
    }

    private void ticked(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
            int at = list.indexOf(item);
            Set<String> hidden = new HashSet<>(layout.hidden());
            if (item.getChecked() || at == 0) {
                hidden.remove(layout.order().get(at));
            } else {
                hidden.add(layout.order().get(at));
            }
            arrange(new ColumnLayout(layout.order(), hidden, layout.widths()));
        }
    }

    private void key(Event event) {
        boolean isMove = event.stateMask == SWT.MOD3
                && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN);
        if (isMove) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void move(int by) {
        int from = list.getSelectionIndex();
        int to = from + by;
        if (from > 0 && to > 0 && to < layout.order().size()) {
            List<String> order = new ArrayList<>(layout.order());
            order.add(to, order.remove(from));
            arrange(new ColumnLayout(order, layout.hidden(), layout.widths()));
            list.setSelection(to);
        }
    }

    private void arrange(ColumnLayout other) {
        layout = other;
        fill();
        changed.accept(other);
    }
}
