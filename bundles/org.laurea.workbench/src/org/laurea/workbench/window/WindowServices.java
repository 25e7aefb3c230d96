package org.laurea.workbench.window;

import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.workbench.internal.privacy.PrivacyWatch;
import org.laurea.workbench.internal.shell.FileDrop;

/** What a window does besides showing parts. */
public final class WindowServices {

    private WindowServices() {}

    /** Begins: files can be dropped anywhere, names are masked when nobody sits there. Ends with the window. */
    public static void start(IWorkbenchWindow window) {
        FileDrop.accept(window);
        PrivacyWatch.start(window);
    }
}
