package org.laurea.workbench.internal.findings;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.laurea.workbench.internal.part.Texts;

/**
 * Keyboard and context menu of the tree.
 *
 * @param tree the tree
 * @param actions what is done
 */
record FindingKeys(FindingTree tree, FindingActions actions) {

    void install(Texts texts) {
        Menu menu = new Menu(tree.control());
        MenuItem reveal = item(menu, texts.get("reveal.menu"), this::reveal);
        MenuItem fix = item(menu, texts.get("fix.menu"), this::fix);
        menu.addListener(SWT.Show, event -> {
            List<FindingItem> items = tree.selectedItems();
            reveal.setEnabled(items.size() == 1 && items.get(0).row() >= 0);
            fix.setEnabled(items.stream().anyMatch(FindingItem::isFixable));
        });
        tree.control().setMenu(menu);
        tree.control().addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == '.') {
            event.doit = false;
            fix();
        }
    }

    private void reveal() {
        tree.selectedItems().stream().limit(1).forEach(actions::reveal);
    }

    private void fix() {
        List<FindingItem> fixable = tree.selectedItems().stream().filter(FindingItem::isFixable).toList();
        if (!fixable.isEmpty()) {
            actions.preview(fixable);
        }
    }

    private static MenuItem item(Menu menu, String text, Runnable chosen) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> chosen.run());
        return item;
    }
}
