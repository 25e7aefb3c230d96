package org.laurea.workbench.window;

import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.office.Desk;
import org.laurea.workbench.internal.overview.EditorArea;
import org.laurea.workbench.internal.privacy.PrivacyWatch;
import org.laurea.workbench.internal.shell.FileDrop;
import org.laurea.workbench.internal.shell.FocusWatch;
import org.laurea.workbench.internal.status.LostChanges;

/** What a window does besides showing parts. */
public final class WindowServices {

    private WindowServices() {}

    /**
     * Begins: files can be dropped anywhere, keys have somewhere to go, no place is empty, names are masked when nobody sits there, all
     * of that until the window is closed; and changes that are lost are told, also after that.
     */
    public static void start(IWorkbenchWindow window) {
        FocusWatch.start(window);
        FileDrop.accept(window);
        EditorArea.furnish(window);
        PrivacyWatch.start(window);
        LostChanges.watch(window.getService(Desk.class), window.getShell().getDisplay());
    }
}
