package org.laurea.app.internal.about;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.laurea.app.internal.start.StartTimeline;
import org.laurea.office.Desk;

/** Shows what the program tells about itself. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null) {
            Diagnostics report = new Diagnostics(window.getService(Desk.class),
                    window.getService(StartTimeline.class));
            new AboutDialog(window.getShell(), report).open();
        }
        return null;
    }
}
