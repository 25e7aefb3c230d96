package org.laurea.tests.ui.page;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.tests.ui.bot.Bot;

/** The page on which modules are put in and taken out. */
public final class ModulesPage {

    private final Bot bot;

    ModulesPage(Bot bot) {
        this.bot = bot;
    }

    /** The names of the modules; waits for at least so many. */
    public List<String> names(int atLeast) {
        Table table = bot.find(Table.class, "modules.list");
        bot.waitUntil(atLeast + " modules are listed", () -> table.getItemCount() >= atLeast);
        return bot.ui(() -> Stream.of(table.getItems()).map(TableItem::getText).toList());
    }
}
