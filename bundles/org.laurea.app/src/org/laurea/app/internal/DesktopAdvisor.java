package org.laurea.app.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.laurea.app.internal.start.Lifecycle;
import org.laurea.app.internal.start.Splash;
import org.laurea.workbench.workspace.Workspace;

/** What the workbench is to do at its start and at its end. */
final class DesktopAdvisor extends WorkbenchAdvisor {

    private final Lifecycle lifecycle;
    private final Splash splash;

    DesktopAdvisor(Lifecycle lifecycle, Splash splash) {
        this.lifecycle = lifecycle;
        this.splash = splash;
    }

    @Override
    public void initialize(@Nullable IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        if (configurer != null) {
            configurer.setSaveAndRestore(true);
        }
    }

    @Override
    public boolean openWindows() {
        lifecycle.timeline().reached("workbench");
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        boolean isSeated = lifecycle.sitDown(PlatformUI.getWorkbench().getDisplay(), context, splash::close);
        lifecycle.timeline().reached("store");
        return isSeated && super.openWindows();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer) {
        return new DesktopWindow(configurer, lifecycle, splash);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return "org.laurea." + Workspace.OVERVIEW + ".perspective";
    }

    @Override
    public void postStartup() {
        lifecycle.started();
    }
}
