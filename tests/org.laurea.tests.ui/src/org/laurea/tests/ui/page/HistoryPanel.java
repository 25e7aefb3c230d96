package org.laurea.tests.ui.page;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.laurea.tests.ui.bot.Bot;

/** The past of a record and of its batch. */
public final class HistoryPanel {

    private final Bot bot;

    HistoryPanel(Bot bot) {
        this.bot = bot;
    }

    /** Shows a page: 0 for the record, 1 for the batch, 2 for the batch as of a day. */
    public HistoryPanel tab(int number) {
        TabFolder tabs = bot.find(TabFolder.class, "history.tabs");
        bot.ui(() -> {
            tabs.setSelection(number);
            Event event = new Event();
            event.item = tabs.getItem(number);
            tabs.notifyListeners(SWT.Selection, event);
        });
        bot.settle();
        return this;
    }

    /** Waits until the history of the record has so many entries. */
    public void waitForEntries(int entries) {
        Tree tree = bot.find(Tree.class, "history.record");
        bot.waitUntil("there are " + entries + " entries", () -> tree.getItemCount() == entries);
    }

    /** The steps of an entry of the record: field, before, after. */
    public List<List<String>> steps(int entry) {
        Tree tree = bot.find(Tree.class, "history.record");
        return bot.ui(() -> Stream.of(tree.getItem(entry).getItems()).map(HistoryPanel::texts).toList());
    }

    /** Waits until the history of the batch has so many entries. */
    public void waitForBatchEntries(int entries) {
        Tree tree = bot.find(Tree.class, "history.batch");
        bot.waitUntil("there are " + entries + " entries", () -> tree.getItemCount() == entries);
    }

    /** Shows the batch as it was at the end of the day chosen; waits for so many records. */
    public void asOf(int records) {
        bot.choose(bot.find(org.eclipse.swt.widgets.Button.class, "history.show"));
        Table table = bot.find(Table.class, "history.past");
        bot.waitUntil(records + " records of that day are there", () -> table.getItemCount() == records);
    }

    private static List<String> texts(TreeItem item) {
        return List.of(item.getText(0), item.getText(1), item.getText(2));
    }
}
