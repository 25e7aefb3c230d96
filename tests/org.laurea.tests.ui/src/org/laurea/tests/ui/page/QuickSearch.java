package org.laurea.tests.ui.page;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.laurea.tests.ui.bot.Bot;

/** The search for records and commands, above the window. */
public final class QuickSearch {

    private static final String FIELD = "quick.text";

    private final Bot bot;

    private QuickSearch(Bot bot) {
        this.bot = bot;
    }

    /** Opened by its shortcut; the keys go to it. */
    static QuickSearch open(Bot bot) {
        bot.press(SWT.MOD1, 'k');
        bot.waitForFocus(FIELD);
        return new QuickSearch(bot);
    }

    /** Types with the keyboard. */
    public QuickSearch type(String text) {
        bot.type(text);
        Text field = bot.find(Text.class, FIELD);
        bot.waitUntil(text + " is typed", () -> field.getText().endsWith(text));
        return this;
    }

    /** Waits until what was found first holds a text, and is painted. */
    public QuickSearch waitForFirst(String text) {
        Table table = table();
        bot.waitUntil(text + " is found", () -> table.getItemCount() > 0 && table.getItem(0).getText().contains(text));
        bot.waitForPaint(table);
        return this;
    }

    /** What was found, line by line. */
    public List<String> found() {
        Table table = table();
        return bot.ui(() -> Stream.of(table.getItems()).map(TableItem::getText).toList());
    }

    /** The line that Enter would choose, counted from 0. */
    public int chosen() {
        Table table = table();
        return bot.ui(table::getSelectionIndex);
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return bot.sees(FIELD);
    }

    /** Waits until it is closed. */
    public void waitForClosed() {
        bot.waitUntil("the search is closed", () -> !isOpen());
    }

    private Table table() {
        return bot.find(Table.class, "quick.found");
    }
}
