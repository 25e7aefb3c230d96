package org.laurea.tests.ui.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.laurea.tests.ui.bot.Bot;

/** The menu bar of the window. */
public final class MainMenu {

    private final Bot bot;

    MainMenu(Bot bot) {
        this.bot = bot;
    }

    /** The texts of all entries on all levels, keys left out. */
    public List<String> texts() {
        return bot.ui(() -> {
            List<String> texts = new ArrayList<>();
            collect(bot.mainWindow().getMenuBar(), texts);
            return texts;
        });
    }

    private static void collect(Menu menu, List<String> texts) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String text = item.getText().replaceAll("\t.*", "").replaceAll("\\(&.\\)|&", "");
            if (!text.isEmpty()) {
                texts.add(text);
            }
            if (item.getMenu() != null) {
                collect(item.getMenu(), texts);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
