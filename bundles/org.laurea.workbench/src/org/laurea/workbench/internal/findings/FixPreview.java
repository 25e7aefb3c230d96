package org.laurea.workbench.internal.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** What fixes would change, cell by cell, each with a tick; shown in the place of the tree. */
final class FixPreview {

    private static final int[] SHARES = {26, 24, 25, 25};
    private static final String[] COLUMNS = {"preview.record", "preview.field", "preview.before", "preview.after"};

    private final Texts texts;
    private final Composite panel;
    private final Label title;
    private final Table table;
    private final Button apply;
    private final BitSet ticked = new BitSet();
    private List<FixLine> lines = List.of();
    private LineTexts rowTexts = line -> new String[] {"", "", "", ""};

    /** The texts of a line's columns. */
    @FunctionalInterface
    interface LineTexts {
        String[] of(FixLine line);
    }

    FixPreview(Composite parent, Texts texts, Consumer<List<FixLine>> applied, Runnable cancelled) {
        this.texts = texts;
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(Layouts.flush(1));
        title = new Label(panel, SWT.WRAP);
        title.setLayoutData(Layouts.wide().create());
        table = new Table(panel, SWT.VIRTUAL | SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
        Parts.named(Layouts.named(table, "findings.preview"), texts.get("preview.table"));
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().create());
        for (String column : COLUMNS) {
            new TableColumn(table, SWT.LEFT).setText(texts.get(column));
        }
        table.addListener(SWT.Resize, event -> widen());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::tick);
        Composite buttons = new Composite(panel, SWT.NONE);
        buttons.setLayout(new RowLayout());
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Parts.button(buttons, "findings.preview.all", texts.get("preview.all"), () -> tickAll(true));
        Parts.button(buttons, "findings.preview.none", texts.get("preview.none"), () -> tickAll(false));
        Parts.button(buttons, "findings.preview.cancel", texts.get("cancel"), cancelled);
        apply = Parts.button(buttons, "findings.preview.apply", "", () -> applied.accept(tickedLines()));
        panel.addListener(SWT.Traverse, event -> leave(event, cancelled));
        table.addListener(SWT.Traverse, event -> leave(event, cancelled));
    }

    Composite control() {
        return panel;
    }

    /** Shows lines, all of them ticked. */
    void show(String what, List<FixLine> newLines, LineTexts newTexts) {
        lines = newLines;
        rowTexts = newTexts;
        title.setText(Parts.plain(what));
        ticked.clear();
        ticked.set(0, lines.size());
        table.removeAll();
        table.setItemCount(lines.size());
        tell();
        widen();
    }

    void focus() {
        if (lines.isEmpty()) {
            table.setFocus();
        } else {
            apply.setFocus();
        }
    }

    private List<FixLine> tickedLines() {
        List<FixLine> chosen = new ArrayList<>(ticked.cardinality());
        ticked.stream().forEach(i -> chosen.add(lines.get(i)));
        return chosen;
    }

    private void fill(Event event) {
        if (event.item instanceof TableItem item && event.index < lines.size()) {
            item.setText(rowTexts.of(lines.get(event.index)));
            item.setChecked(ticked.get(event.index));
        }
    }

    private void tick(Event event) {
        if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
            ticked.set(table.indexOf(item), item.getChecked());
            tell();
        }
    }

    private void tickAll(boolean isTicked) {
        ticked.set(0, lines.size(), isTicked);
        table.clearAll();
        tell();
    }

    private void tell() {
        apply.setText(texts.get("preview.apply", Texts.count(ticked.cardinality())));
        apply.setEnabled(!ticked.isEmpty());
        panel.layout(true, true);
    }

    private void widen() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }

    private static void leave(Event event, Runnable cancelled) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            cancelled.run();
        }
    }
}
