package org.laurea.app.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the workbench is to do at its start: which perspective comes first, and that the layout is kept. */
final class DesktopAdvisor extends WorkbenchAdvisor {

    private static final String START = "org.laurea.app.start";

    @Override
    public void initialize(@Nullable IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        if (configurer != null) {
            configurer.setSaveAndRestore(true);
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
        return new DesktopWindow(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return START;
    }
}
