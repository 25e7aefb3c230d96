package org.laurea.tests.ui.page;

import java.util.Map;
import java.util.UUID;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.workbench.selection.BatchInput;
import org.laurea.workbench.workspace.Workspace;
import org.laurea.workbench.workspace.Workspaces;

/** The window of the program, from which one comes to every other page. */
public final class Desktop {

    private static final String PREFIX = "org.laurea.workbench.";

    private final Bot bot;

    private Desktop(Bot bot) {
        this.bot = bot;
    }

    /** The desktop, as soon as its window is open. */
    public static Desktop open() {
        return new Desktop(Bot.current().waitForWindow());
    }

    /** The robot. */
    public Bot bot() {
        return bot;
    }

    /** The window. */
    public IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** A service of the window. */
    public <T> T service(Class<T> type) {
        return window().getService(type);
    }

    /** How many changes the store holds. */
    public long changes() {
        try {
            return service(Desk.class).store().head().map(Entry::sequence).orElse(0L);
        } catch (StoreException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Runs a command of the product by the end of its id; it may open a window that waits for an answer. */
    public void run(String name, Map<String, String> parameters) {
        execute(PREFIX + "command." + name, parameters);
    }

    /** Runs a command by its id. */
    public void execute(String id, Map<String, String> parameters) {
        bot.mainWindow().getDisplay().asyncExec(() -> {
            Command command = service(ICommandService.class).getCommand(id);
            try {
                service(IHandlerService.class)
                        .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (CommandException failure) {
                throw new IllegalStateException(id, failure);
            }
        });
        bot.settle();
    }

    /** Opens a batch in the workspace of its category and waits until it is there. */
    public Grid batch(UUID batch) {
        bot.ui(() -> {
            try {
                String category = service(Desk.class).store().batch(batch).orElseThrow().type().id();
                new Workspaces(window()).show(category);
                window().getActivePage().openEditor(new BatchInput(batch), PREFIX + "batch");
            } catch (StoreException | PartInitException failure) {
                throw new IllegalStateException(failure);
            }
        });
        return grid();
    }

    /** The grid of the batch in front, as soon as it is there. */
    public Grid grid() {
        return Grid.inFront(this);
    }

    /** Shows a view by the end of its id. */
    public void view(String id) {
        bot.ui(() -> {
            try {
                window().getActivePage().showView(id.contains(".") ? id : PREFIX + id);
            } catch (PartInitException failure) {
                throw new IllegalStateException(failure);
            }
        });
        bot.settle();
    }

    /** The findings of the batch in front. */
    public FindingsPanel findings() {
        view("findings");
        return new FindingsPanel(bot);
    }

    /** The form of the record with the cursor. */
    public RecordForm form() {
        view("record");
        return new RecordForm(bot);
    }

    /** The past of the record with the cursor and of its batch. */
    public HistoryPanel history() {
        view("history");
        return new HistoryPanel(bot);
    }

    /** The page on which modules are put in and taken out. */
    public ModulesPage modules() {
        run("modules", Map.of());
        return new ModulesPage(bot);
    }

    /** The search for records and commands, opened by its shortcut. */
    public QuickSearch search() {
        return QuickSearch.open(bot);
    }

    /** The batches at the left. */
    public BatchList batches() {
        return new BatchList(bot);
    }

    /** The menu bar. */
    public MainMenu menu() {
        return new MainMenu(bot);
    }

    /** Changes to a look: {@code light} or {@code dark}. */
    public void look(String name) {
        run("look", Map.of(PREFIX + "command.look.name", name));
    }

    /** The first page. */
    public Overview overview() {
        return new Overview(this);
    }

    /** Goes to a workspace by its shortcut, counted from 1. */
    public void workspace(int number) {
        bot.press(SWT.MOD1, '0' + number);
    }

    /** The id of the workspace that is shown. */
    public String workspace() {
        return bot.ui(() -> new Workspaces(window()).current().map(Workspace::id).orElse(""));
    }

    /** The import, opened by its shortcut. */
    public ImportPages importByKeys() {
        bot.press(SWT.MOD1, 'o');
        return new ImportPages(bot);
    }

    /** Waits until a change after the {@code before}-th is on disk and the foot of the window says so. */
    public void waitUntilSaved(long before) {
        Label label = bot.find(Label.class, "status.saved");
        bot.waitUntil("the foot says that change " + (before + 1) + " is saved", () -> changes() > before
                && label.getText().matches(".*\\d\\d:\\d\\d:\\d\\d.*\\b" + changes() + "\\b.*"));
    }

    /** Presses a button as soon as it can be pressed. */
    public void press(String id) {
        Button button = bot.find(Button.class, id);
        bot.waitUntil(id + " can be pressed", () -> !button.isDisposed() && button.isEnabled());
        bot.choose(button);
    }

    /** Takes the newest change back by its shortcut. */
    public void undo() {
        bot.press(SWT.MOD1, 'z');
    }

    /** Does again what was taken back, by its shortcut. */
    public void redo() {
        bot.press(SWT.MOD1, 'y');
    }

    /** The batch editor in front. */
    IEditorPart editor() {
        IWorkbenchPage page = window().getActivePage();
        return page == null ? null : page.getActiveEditor();
    }

    /** Closes dialogs and editors that an earlier story left. */
    public Desktop tidy() {
        bot.ui(() -> {
            for (Shell shell : bot.mainWindow().getDisplay().getShells()) {
                if (shell != bot.mainWindow() && !shell.isDisposed() && shell.isVisible()) {
                    shell.close();
                }
            }
            window().getActivePage().closeAllEditors(false);
            bot.mainWindow().forceActive();
        });
        bot.settle();
        return this;
    }
}
