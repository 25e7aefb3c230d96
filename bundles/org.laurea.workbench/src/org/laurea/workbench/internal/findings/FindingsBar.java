package org.laurea.workbench.internal.findings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.Tally;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** Counts by severity that show or hide them, the text to filter by, and what to group by. */
final class FindingsBar {

    private static final int TYPING_PAUSE_MS = 150;

    private final Texts texts;
    private final Runnable changed;
    private final Text filter;
    private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
    private final ToolItem accepted;
    private final Map<Grouping, ToolItem> groupings = new EnumMap<>(Grouping.class);

    FindingsBar(Composite parent, Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayout(Layouts.bar(2));
        bar.setLayoutData(Layouts.wide().create());
        Look look = new Look(bar);
        ToolBar counts = Layouts.named(new ToolBar(bar, SWT.FLAT | SWT.RIGHT), "findings.counts");
        Parts.named(counts, texts.get("counts"));
        counts.setLayoutData(Layouts.wide().span(2, 1).create());
        for (Severity severity : Severity.values()) {
            ToolItem item = toggle(counts, SWT.CHECK, "findings." + severity.tag(), texts.get(severity.tag() + ".tip"));
            item.setImage(look.icon(severity));
            item.setSelection(true);
            severities.put(severity, item);
        }
        accepted = toggle(counts, SWT.CHECK, "findings.accepted", texts.get("accepted.tip"));
        accepted.setImage(look.accepted());
        filter = Layouts.named(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "findings.filter");
        filter.setMessage(texts.get("filter"));
        filter.setToolTipText(texts.get("filter.tip"));
        Parts.named(filter, texts.get("filter.tip"));
        filter.setLayoutData(Layouts.wide().create());
        filter.addListener(SWT.Modify, event -> later(filter.getDisplay()));
        ToolBar groups = Layouts.named(new ToolBar(bar, SWT.FLAT), "findings.groups");
        Parts.named(groups, texts.get("group.by"));
        for (Grouping grouping : Grouping.values()) {
            String key = "by." + grouping.name().toLowerCase(Locale.ROOT);
            ToolItem item = toggle(groups, SWT.RADIO, "findings." + key, texts.get(key + ".tip"));
            item.setText(' ' + texts.get(key) + ' ');
            item.setSelection(grouping == Grouping.RULE);
            groupings.put(grouping, item);
        }
    }

    FindingFilter filter() {
        Set<Severity> chosen = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, item) -> {
            if (item.getSelection()) {
                chosen.add(severity);
            }
        });
        return new FindingFilter(filter.getText(), chosen, accepted.getSelection());
    }

    Grouping grouping() {
        for (Map.Entry<Grouping, ToolItem> entry : groupings.entrySet()) {
            if (entry.getValue().getSelection()) {
                return entry.getKey();
            }
        }
        return Grouping.RULE;
    }

    /** Shows everything again. */
    void reset() {
        severities.values().forEach(item -> item.setSelection(true));
        filter.setText("");
        changed.run();
    }

    void count(BatchDocument document) {
        Tally tally = document.tally();
        IntFunction<String> told = count -> document.isBehind() ? texts.get("count.unknown") : Texts.count(count);
        label(severities.get(Severity.ERROR), told.apply(tally.errors()));
        label(severities.get(Severity.WARNING), told.apply(tally.warnings()));
        label(severities.get(Severity.INFO), told.apply(tally.infos()));
        label(accepted, told.apply(tally.accepted()));
    }

    /** There is nothing whose findings could be counted. */
    void countNothing() {
        severities.values().forEach(item -> label(item, ""));
        label(accepted, "");
    }

    private static void label(@Nullable ToolItem item, String text) {
        if (item != null && !item.getText().equals(text)) {
            item.setText(text);
            item.getParent().requestLayout();
        }
    }

    private ToolItem toggle(ToolBar bar, int style, String id, String tip) {
        ToolItem item = Layouts.named(new ToolItem(bar, style), id);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> changed.run());
        return item;
    }

    private void later(Display display) {
        String typed = filter.getText();
        display.timerExec(TYPING_PAUSE_MS, () -> {
            if (!filter.isDisposed() && filter.getText().equals(typed)) {
                changed.run();
            }
        });
    }
}
