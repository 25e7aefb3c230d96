package org.laurea.workbench.internal.quick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.workspace.Workspace;
import org.laurea.workbench.workspace.Workspaces;

/**
 * The commands that a user can run by typing their names.
 *
 * @param window where they are run
 */
record QuickCommands(IWorkbenchWindow window) {

    private static final String PREFIX = "org.laurea.workbench.command.";
    private static final String SELF = PREFIX + "find";
    private static final String CATEGORY = "org.laurea.workbench.commands";
    private static final String OF_GRID = "org.laurea.workbench.category.grid";

    /** Those whose names hold {@code text}; for an empty one, all but those of the grid. */
    List<QuickItem> named(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<QuickItem> found = new ArrayList<>();
        for (Workspace workspace : new Workspaces(window).all()) {
            if (workspace.title().toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(new QuickItem("overview", workspace.title(), "", () -> new Workspaces(window)
                        .show(workspace.id())));
            }
        }
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            add(command, wanted, found);
        }
        return found;
    }

    private void add(Command command, String wanted, List<QuickItem> found) {
        if (!command.isDefined() || !command.isHandled() || !command.isEnabled() || command.getId().equals(SELF)) {
            return;
        }
        try {
            String category = command.getCategory().getId();
            boolean isMeant = category.equals(CATEGORY) || category.equals(OF_GRID) && !wanted.isEmpty();
            if (isMeant && !needsMore(command) && command.getName().toLowerCase(Locale.ROOT).contains(wanted)) {
                String keys = window.getService(IBindingService.class)
                        .getBestActiveBindingFormattedFor(command.getId());
                found.add(new QuickItem("next", command.getName(), keys == null ? "" : keys,
                        () -> new Commands(window).run(command.getId().substring(PREFIX.length()), Map.of())));
            }
        } catch (NotDefinedException e) {
            throw new IllegalStateException("a command went while it was asked: " + command.getId(), e);
        }
    }

    private static boolean needsMore(Command command) throws NotDefinedException {
        IParameter[] parameters = command.getParameters();
        return parameters != null && Arrays.stream(parameters).anyMatch(parameter -> !parameter.isOptional());
    }
}
