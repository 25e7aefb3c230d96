package org.laurea.workbench.internal.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Shares;

/** Entries with who, when and why, and below each what it changed. */
final class HistoryTree {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int[] WIDTHS = {180, 110, 190};

    private final Tree tree;
    private final Texts texts;
    private final Consumer<TreeItem> opened;

    /** A tree; {@code opened} fills an item whose steps are not known yet. */
    HistoryTree(Composite parent, Texts texts, String id, Consumer<TreeItem> opened) {
        this.texts = texts;
        this.opened = opened;
        tree = Layouts.named(new Tree(parent, SWT.FULL_SELECTION | SWT.MULTI), id);
        Parts.named(tree, texts.get(id));
        tree.setHeaderVisible(true);
        for (String column : List.of("col.what", "col.before", "col.after")) {
            new TreeColumn(tree, SWT.LEFT).setText(texts.get(column));
        }
        Palette.of(tree).paint(tree);
        Shares.of(tree, 2, WIDTHS);
        tree.addListener(SWT.Expand, event -> expand(event));
        tree.addListener(SWT.KeyDown, this::key);
    }

    Tree control() {
        return tree;
    }

    void clear() {
        tree.removeAll();
    }

    /** Adds entries; those whose steps are known are open. */
    void add(List<HistoryLine> lines) {
        tree.setRedraw(false);
        for (HistoryLine line : lines) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setData(line);
            item.setText(new String[] {TIME.format(line.entry().when().atZone(ZoneId.systemDefault())),
                    line.entry().who(), texts.of(Reasons.text(line.entry().reason()))});
            if (line.steps().isEmpty()) {
                new TreeItem(item, SWT.NONE).setText(texts.get("reading"));
            } else {
                fill(item, line.steps());
                item.setExpanded(true);
            }
        }
        tree.setRedraw(true);
    }

    /** Puts steps below an entry, in the place of what was there. */
    void fill(TreeItem item, List<StepLine> steps) {
        item.removeAll();
        for (StepLine step : steps) {
            new TreeItem(item, SWT.NONE).setText(new String[] {step.what(), step.before(), step.after()});
        }
    }

    private void expand(Event event) {
        if (event.item instanceof TreeItem item && item.getData() instanceof HistoryLine line
                && line.steps().isEmpty() && item.getItemCount() == 1) {
            opened.accept(item);
        }
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
            tree.selectAll();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            List<List<String>> lines = new ArrayList<>();
            Arrays.stream(tree.getSelection())
                    .forEach(item -> lines.add(List.of(item.getText(0), item.getText(1), item.getText(2))));
            Tsv.copy(tree.getDisplay(), lines);
        }
    }
}
