package org.laurea.workbench.internal.grid.bar;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.laurea.workbench.internal.grid.index.QuickFilter;
import org.laurea.workbench.internal.grid.index.RowCounts;
import org.laurea.workbench.internal.grid.index.ViewQuery;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The bar above the table: filters with how many rows each leaves, how many rows are shown, how much is selected. */
public final class QuickBar {

    /** What people do with it. */
    public interface Listener {

        /** A quick filter was chosen. */
        void chosen(QuickFilter filter);

        /** Every filter is to go. */
        void cleared();

        /** The rows are to be chosen anew. */
        void again();

        /** Columns are to be chosen. */
        void chooseColumns();
    }

    private final Texts texts = Texts.beside(QuickBar.class);
    private final Map<QuickFilter, ToolItem> filters = new EnumMap<>(QuickFilter.class);
    private final ToolItem clear;
    private final ToolItem again;
    private final Label counts;
    private final Composite bar;

    /** A bar in {@code parent}. */
    public QuickBar(Composite parent, Listener listener) {
        bar = Layouts.named(new Composite(parent, SWT.NONE), "grid.bar");
        bar.setLayout(Layouts.bar(3));
        bar.setLayoutData(Layouts.wide().create());
        ToolBar tools = Layouts.named(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), "grid.quick");
        for (QuickFilter filter : QuickFilter.values()) {
            ToolItem item = item(tools, SWT.RADIO, "quick." + filter.tag());
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    listener.chosen(filter);
                }
            });
            filters.put(filter, item);
        }
        item(tools, SWT.SEPARATOR, "");
        clear = item(tools, SWT.PUSH, "quick.clear");
        clear.addListener(SWT.Selection, event -> listener.cleared());
        again = item(tools, SWT.PUSH, "quick.again");
        again.addListener(SWT.Selection, event -> listener.again());
        counts = Layouts.named(new Label(bar, SWT.RIGHT), "grid.counts");
        counts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolBar right = Layouts.named(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), "grid.tools");
        item(right, SWT.PUSH, "quick.columns").addListener(SWT.Selection, event -> listener.chooseColumns());
        Palette palette = Palette.of(bar);
        palette.follow(bar, () -> {
            bar.setBackground(palette.color(Role.PANEL));
            tools.setBackground(palette.color(Role.PANEL));
            right.setBackground(palette.color(Role.PANEL));
            tools.setForeground(palette.color(Role.FOREGROUND));
            right.setForeground(palette.color(Role.FOREGROUND));
            counts.setBackground(palette.color(Role.PANEL));
            counts.setForeground(palette.color(Role.FAINT));
        });
    }

    /** Shows how many rows each filter leaves. */
    public void count(RowCounts rows) {
        filters.forEach((filter, item) -> {
            int count = rows.of(filter);
            String text = spaced(texts.get("quick." + filter.tag(),
                    count < 0 ? texts.get("quick.unknown") : Texts.count(count)));
            if (!text.equals(item.getText())) {
                item.setText(text);
            }
        });
        bar.layout();
    }

    /** Shows what is asked, and whether another answer may come now. */
    public void show(ViewQuery query, boolean isStale) {
        filters.forEach((filter, item) -> item.setSelection(filter == query.quick()));
        clear.setEnabled(query.isFiltering());
        again.setEnabled(isStale);
    }

    /** Shows how many rows there are, how many of them are in sight, and how many cells are selected. */
    public void sizes(int shown, int all, long selected) {
        String rows = shown == all ? texts.get("quick.rows", all)
                : texts.get("quick.some", shown, all);
        String text = selected > 1 ? texts.get("quick.selected", rows, selected) : rows;
        if (!text.equals(counts.getText())) {
            counts.setText(text);
        }
    }

    private static String spaced(String text) {
        return ' ' + text.strip() + ' ';
    }

    private ToolItem item(ToolBar parent, int style, String key) {
        ToolItem item = new ToolItem(parent, style);
        if (!key.isEmpty()) {
            Layouts.named(item, "grid." + key);
            item.setText(spaced(texts.get(key, "")));
            item.setToolTipText(texts.get(key + ".tip"));
        }
        return item;
    }
}
