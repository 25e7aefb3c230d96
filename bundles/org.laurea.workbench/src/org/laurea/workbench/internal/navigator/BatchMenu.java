package org.laurea.workbench.internal.navigator;

import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchPartSite;
import org.laurea.core.store.Batch;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Texts;

/**
 * The context menu of the navigator.
 *
 * @param site the site of the view
 * @param tree the tree
 */
record BatchMenu(IWorkbenchPartSite site, TreeViewer tree) {

    void install() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(menu));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        site.registerContextMenu(menu, tree);
    }

    private void fill(MenuManager menu) {
        Commands commands = new Commands(site.getWorkbenchWindow());
        if (tree.getStructuredSelection().getFirstElement() instanceof Batch batch) {
            for (String name : new String[] {"open", "check", "file", "receipt", "export", "rename", "drop"}) {
                if ("rename".equals(name)) {
                    menu.add(new Separator());
                }
                menu.add(action(name, commands.isAvailable(name), () -> commands.run(name, batch.id())));
            }
        } else {
            menu.add(action("import", commands.isAvailable("import"), commands::importFile));
            menu.add(action("new", true, () -> commands.run("new", Map.of())));
        }
        menu.add(new Separator("additions"));
    }

    private static Action action(String name, boolean isEnabled, Runnable deed) {
        Action action = new Action(Texts.beside(BatchMenu.class).get("menu." + name)) {
            @Override
            public void run() {
                deed.run();
            }
        };
        action.setEnabled(isEnabled);
        return action;
    }
}
