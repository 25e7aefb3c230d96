package org.laurea.tests.ui.page;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.laurea.tests.ui.bot.Bot;

/** Whole errands by keys alone. */
public final class Keys {

    private static final int MOST_STEPS = 20;

    private final Desktop desktop;
    private final Bot bot;

    /** The keyboard of a desktop. */
    public Keys(Desktop desktop) {
        this.desktop = desktop;
        this.bot = desktop.bot();
    }

    /** Imports a file as what it holds: Enter walks through the pages, the last one opens the batch. */
    public Grid imports(Path file, String content) {
        bot.press(SWT.MOD1, 'o');
        bot.waitForFocus("import.file.name");
        bot.type(file.toString());
        bot.press(0, SWT.CR);
        Combo target = bot.find(Combo.class, "import.file.target");
        bot.waitUntil("the file is read", () -> target.isEnabled() && target.getItemCount() > 0);
        bot.tabTo("import.file.target");
        for (int step = 0; step < MOST_STEPS && !bot.ui(() -> target.getText()).equals(content); step++) {
            bot.press(0, SWT.ARROW_DOWN);
        }
        enters();
        bot.waitUntil("the file is left behind", () -> target.isDisposed() || !target.isVisible());
        enters();
        bot.find(Label.class, "import.summary");
        enters();
        bot.find(Button.class, "import.open");
        bot.waitForFocus("import.open");
        bot.press(0, ' ');
        Grid grid = desktop.grid();
        bot.waitForFocus("grid.table");
        return grid;
    }

    /** Goes to the findings, walks to the only one there is, and lets it stand for a reason. */
    public void acceptsTheOnlyFinding(String reason) {
        bot.press(0, SWT.F7);
        bot.waitForFocus("findings.tree");
        Tree tree = bot.find(Tree.class, "findings.tree");
        bot.waitUntil("there is one group", () -> tree.getItemCount() == 1);
        bot.waitUntil("the group is selected", () -> tree.getSelectionCount() == 1);
        bot.tabTo("findings.accept");
        bot.press(0, ' ');
        bot.waitForFocus("findings.reason");
        bot.type(reason);
        bot.press(0, SWT.CR);
    }

    /** Goes back to the table. */
    public void table() {
        bot.press(0, SWT.F12);
        bot.waitForFocus("grid.table");
    }

    /** Hands the batch out as a table with commas. */
    public void exportsATable(Path out) {
        bot.press(SWT.MOD1 | SWT.SHIFT, 'o');
        Combo kinds = bot.find(Combo.class, "export.kind");
        bot.tabTo("export.kind");
        bot.press(0, SWT.ARROW_DOWN);
        bot.waitUntil("the second kind is chosen", () -> kinds.getSelectionIndex() == 1);
        bot.tabTo("export.out");
        Text path = bot.find(Text.class, "export.out");
        bot.type(out.toString());
        bot.waitUntil("the path is typed", () -> path.getText().equals(out.toString()));
        bot.button(IDialogConstants.OK_ID);
        bot.press(0, SWT.CR);
        bot.waitUntil("the dialog is closed", kinds::isDisposed);
    }

    private void enters() {
        bot.button(IDialogConstants.NEXT_ID);
        bot.press(0, SWT.CR);
    }
}
