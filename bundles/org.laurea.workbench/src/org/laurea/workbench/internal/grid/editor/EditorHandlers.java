package org.laurea.workbench.internal.grid.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.laurea.workbench.internal.grid.BatchGrid;
import org.laurea.workbench.internal.grid.command.GridCommand;

/**
 * Gives the commands of the workbench to a grid: the grid's own while the editor is active; those that texts have too, such as copy,
 * only while the table has the keyboard.
 */
final class EditorHandlers {

    private static final String CONTEXT = "org.laurea.workbench.context.grid";
    private static final String SHARED = "org.eclipse.ui.edit.";

    private final IHandlerService handlers;
    private final IContextService contexts;
    private final BatchGrid grid;
    private final List<IHandlerActivation> own = new ArrayList<>();
    private final List<IHandlerActivation> shared = new ArrayList<>();

    EditorHandlers(IWorkbenchPartSite site, BatchGrid grid) {
        this.grid = grid;
        handlers = site.getService(IHandlerService.class);
        contexts = site.getService(IContextService.class);
    }

    /** Begins; ends with the grid. */
    void activate() {
        IContextActivation context = contexts.activateContext(CONTEXT);
        GridCommand.all().stream().filter(command -> !isShared(command)).map(this::handler).forEach(own::add);
        grid.control().addListener(SWT.FocusIn, event -> take());
        grid.control().addListener(SWT.FocusOut, event -> give());
        grid.control().addListener(SWT.Dispose, event -> {
            give();
            handlers.deactivateHandlers(own);
            contexts.deactivateContext(context);
        });
        if (grid.control().isFocusControl()) {
            take();
        }
    }

    private void take() {
        if (shared.isEmpty()) {
            GridCommand.all().stream().filter(EditorHandlers::isShared).map(this::handler).forEach(shared::add);
        }
    }

    private IHandlerActivation handler(GridCommand command) {
        return handlers.activateHandler(command.id(), new Handler(grid, command));
    }

    private void give() {
        handlers.deactivateHandlers(shared);
        shared.clear();
    }

    private static boolean isShared(GridCommand command) {
        return command.id().startsWith(SHARED) && command != GridCommand.FIND;
    }

    private static final class Handler extends AbstractHandler {
        private final BatchGrid grid;
        private final GridCommand command;

        Handler(BatchGrid grid, GridCommand command) {
            this.grid = grid;
            this.command = command;
        }

        @Override
        public @Nullable Object execute(@Nullable ExecutionEvent event) {
            grid.run(command);
            return null;
        }
    }
}
