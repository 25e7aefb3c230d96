package org.laurea.workbench.internal.shell;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.workbench.internal.batch.Commands;

/** A file that is dropped anywhere in a window is imported. */
public final class FileDrop extends DropTargetAdapter {

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
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(@Nullable DropTargetEvent event) {
        if (event != null && event.data instanceof String[] files && files.length > 0) {
            Path file = Path.of(files[0]);
            window.getShell().getDisplay().asyncExec(() -> new Commands(window).importFile(file));
        }
    }
}
