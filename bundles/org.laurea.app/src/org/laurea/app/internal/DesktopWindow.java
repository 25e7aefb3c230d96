package org.laurea.app.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.laurea.app.internal.start.Lifecycle;
import org.laurea.app.internal.start.Splash;
import org.laurea.workbench.window.WindowServices;

/** How the window looks when it opens. */
final class DesktopWindow extends WorkbenchWindowAdvisor {

    private static final Point LARGEST_AT_FIRST = new Point(1600, 1000);
    private static final Point SMALLEST = new Point(800, 560);

    private final Lifecycle lifecycle;
    private final Splash splash;

    DesktopWindow(@Nullable IWorkbenchWindowConfigurer configurer, Lifecycle lifecycle, Splash splash) {
        super(configurer);
        this.lifecycle = lifecycle;
        this.splash = splash;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = window.getWorkbenchConfigurer().getWorkbench().getDisplay().getPrimaryMonitor()
                .getClientArea();
        window.setInitialSize(new Point(Math.min(LARGEST_AT_FIRST.x, screen.width),
                Math.min(LARGEST_AT_FIRST.y, screen.height)));
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowMenuBar(true);
        window.setTitle(lifecycle.title());
    }

    @Override
    public void postWindowOpen() {
        Shell shell = getWindowConfigurer().getWindow().getShell();
        shell.setMinimumSize(SMALLEST);
        WindowServices.start(getWindowConfigurer().getWindow());
        Listener painted = new Listener() {
            @Override
            public void handleEvent(org.eclipse.swt.widgets.@Nullable Event event) {
                shell.removeListener(SWT.Paint, this);
                lifecycle.painted();
                splash.close();
            }
        };
        shell.addListener(SWT.Paint, painted);
        lifecycle.timeline().reached("window");
    }
}
