package org.laurea.workbench.internal.intake;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.laurea.core.data.DataFolder;
import org.laurea.office.Desk;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.Intakes;
import org.laurea.workbench.internal.part.DeedDialog;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.export.ExportJob;
import org.laurea.workbench.internal.export.ExportWish;
import org.laurea.workbench.workspace.Workspaces;

/** Begins the import of a file: the one that the parameter names, or one that the user chooses. */
public final class ImportHandler extends AbstractHandler {

    private static final String FILE = "org.laurea.workbench.command.import.file";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        if (event != null && window != null) {
            Desk desk = window.getService(Desk.class);
            IntakePlace place = place(window, desk);
            String file = event.getParameter(FILE);
            ImportWizard wizard = new ImportWizard(new IntakeSession(window.getService(Intakes.class), place),
                    new WindowDeeds(window, desk), file == null ? null : Path.of(file));
            new DeedDialog(window.getShell(), wizard).open();
        }
        return null;
    }

    private static IntakePlace place(IWorkbenchWindow window, Desk desk) {
        IntakePlace place = IntakePlace.of(desk.store(), desk.user(), desk.settings(), DataFolder.ofProcess());
        return new Workspaces(window).current().filter(workspace -> !workspace.isOverview())
                .map(workspace -> place.in(workspace.id())).orElse(place);
    }

    /** What the last page has the window do. */
    private record WindowDeeds(IWorkbenchWindow window, Desk desk) implements ImportWizard.ImportDeeds {

        @Override
        public void open(UUID batch) {
            Commands commands = new Commands(window);
            window.getService(Board.class).state().batch(batch).ifPresentOrElse(commands::open,
                    () -> commands.open(batch));
        }

        @Override
        public CompletableFuture<?> undo() {
            return desk.undo();
        }

        @Override
        public void report(UUID batch, Path workbook) {
            new ExportJob(window, desk, batch, new ExportWish.Annotated(null, workbook)).schedule();
        }
    }
}
