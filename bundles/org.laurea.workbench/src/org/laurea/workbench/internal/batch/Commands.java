package org.laurea.workbench.internal.batch;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.laurea.core.store.Batch;
import org.laurea.workbench.selection.BatchInput;
import org.laurea.workbench.selection.Reveal;
import org.laurea.workbench.workspace.Workspaces;

/**
 * What any part can ask of its window.
 *
 * @param window the window
 */
public record Commands(IWorkbenchWindow window) {

    private static final String PREFIX = "org.laurea.workbench.command.";
    private static final String EDITOR = "org.laurea.workbench.batch";
    private static final String BATCH = PREFIX + "batch";

    /** Begins an import; the user chooses the file. */
    public void importFile() {
        run("import", Map.of());
    }

    /** Begins the import of a file. */
    public void importFile(Path file) {
        run("import", Map.of(PREFIX + "import.file", file.toString()));
    }

    /** Runs a command that takes a batch: {@code check}, {@code export}, {@code rename}, {@code drop}. */
    public void run(String name, UUID batch) {
        run(name, Map.of(BATCH, batch.toString()));
    }

    /** Whether a command exists and can be run now. */
    public boolean isAvailable(String name) {
        Command command = commands().getCommand(PREFIX + name);
        return command.isDefined() && command.isHandled() && command.isEnabled();
    }

    /** Runs a command of the workbench by the end of its id; nothing happens if nobody handles it at this moment. */
    public void run(String name, Map<String, String> parameters) {
        Command command = commands().getCommand(PREFIX + name);
        if (!command.isDefined() || !command.isHandled()) {
            return;
        }
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            ILog.of(Commands.class).warn("command " + name + ": " + e.getClass().getName());
        }
    }

    /** Opens a batch in the workspace of its category, or where the user is if that is not installed. */
    public @Nullable IEditorPart open(Batch batch) {
        new Workspaces(window).show(batch.type().id());
        return open(batch.id());
    }

    /** Opens a batch where the user is. */
    public @Nullable IEditorPart open(UUID batch) {
        @Nullable
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return null;
        }
        try {
            page.setEditorAreaVisible(true);
            return page.openEditor(new BatchInput(batch), EDITOR);
        } catch (PartInitException e) {
            ILog.of(Commands.class).warn("no editor for a batch: " + e.getClass().getName());
            return null;
        }
    }

    /** Opens a batch and shows a record of it. */
    public void open(Batch batch, UUID record) {
        IEditorPart editor = open(batch);
        @Nullable
        Reveal reveal = editor == null ? null : editor.getAdapter(Reveal.class);
        if (reveal != null) {
            reveal.reveal(record, -1);
        }
    }

    /** Shows a view. */
    public void showView(String name) {
        @Nullable
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            try {
                page.showView("org.laurea.workbench." + name);
            } catch (PartInitException e) {
                ILog.of(Commands.class).warn("no view " + name + ": " + e.getClass().getName());
            }
        }
    }

    private ICommandService commands() {
        return window.getService(ICommandService.class);
    }
}
