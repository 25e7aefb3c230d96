package org.laurea.tests.ui.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.sample.SampleTable;
import org.laurea.workbench.workspace.Workspaces;

/** A walk over all main screens, with the same question at each. */
public final class Round {

    private final Desktop desktop;
    private final Supplier<List<String>> question;
    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    /** A walk that asks {@code question} everywhere. */
    public Round(Desktop desktop, Supplier<List<String>> question) {
        this.desktop = desktop;
        this.question = question;
    }

    /** Walks; a batch with mistakes is in the store. The screens at which the answer is not empty, with the answer. */
    public Map<String, List<String>> walk(UUID batch, SampleTable table) {
        for (int number = 1; number <= 9; number++) {
            String wanted = workspace(number);
            desktop.workspace(number);
            desktop.bot().waitUntil("the workspace " + wanted + " is shown", () -> desktop.workspace().equals(wanted));
            ask("workspace " + number);
        }
        desktop.batch(batch).go(3, "CSRQ");
        desktop.findings();
        ask("findings");
        desktop.form();
        ask("form");
        desktop.history();
        ask("history");
        importing(table);
        dialog("export", "export");
        dialog("new batch", "new");
        QuickSearch search = desktop.search();
        ask("search");
        desktop.bot().press(0, SWT.ESC);
        search.waitForClosed();
        desktop.tidy();
        desktop.modules().names(8);
        ask("modules");
        desktop.execute("org.laurea.app.command.about", Map.of());
        desktop.bot().find(Text.class, "about.report");
        ask("about");
        desktop.tidy();
        return answers;
    }

    private String workspace(int number) {
        return desktop.bot().ui(() -> new Workspaces(desktop.window()).all().get(number - 1).id());
    }

    private void importing(SampleTable table) {
        Bot bot = desktop.bot();
        ImportPages pages = desktop.importByKeys().file(table.csv("round"));
        bot.button(IDialogConstants.NEXT_ID);
        ask("import, file");
        pages.next();
        bot.button(IDialogConstants.NEXT_ID);
        ask("import, columns");
        pages.next().summary();
        ask("import, dry run");
        bot.choose(bot.button(IDialogConstants.CANCEL_ID));
        bot.waitUntil("the import is closed", () -> !pages.isOpen());
    }

    private void dialog(String name, String command) {
        desktop.run(command, Map.of());
        desktop.bot().button(IDialogConstants.CANCEL_ID);
        ask(name);
        desktop.bot().choose(desktop.bot().button(IDialogConstants.CANCEL_ID));
    }

    private void ask(String screen) {
        desktop.bot().settle();
        List<String> answer = question.get();
        if (!answer.isEmpty()) {
            answers.put(screen, answer);
        }
    }
}
