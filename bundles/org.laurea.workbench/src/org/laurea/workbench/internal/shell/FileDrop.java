package org.laurea.workbench.internal.shell;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;

/** A file that is dropped anywhere in a window is imported, unless a dialog waits for an answer. */
public final class FileDrop extends DropTargetAdapter {

    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

    private final IWorkbenchWindow window;

    private FileDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Lets a window take files. */
    public static void accept(IWorkbenchWindow window) {
        DropTarget target = new DropTarget(window.getShell(),
                DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new FileDrop(window));
    }

    @Override
    public void dragEnter(@Nullable DropTargetEvent event) {
        if (event != null) {
            event.detail = isFree() ? DND.DROP_COPY : DND.DROP_NONE;
        }
    }

    @Override
    public void dragOperationChanged(@Nullable DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(@Nullable DropTargetEvent event) {
        if (event != null && event.data instanceof String[] files && files.length > 0 && isFree()) {
            Path file = Path.of(files[0]);
            if (files.length > 1) {
                Notices.of(window).tell(Kind.INFO, Texts.beside(FileDrop.class).get("drop.first", files.length,
                        String.valueOf(file.getFileName())));
            }
            window.getShell().getDisplay().asyncExec(() -> new Commands(window).importFile(file));
        }
    }

    private boolean isFree() {
        return Arrays.stream(window.getShell().getShells())
                .noneMatch((Shell shell) -> shell.isVisible() && (shell.getStyle() & MODAL) != 0);
    }
}
