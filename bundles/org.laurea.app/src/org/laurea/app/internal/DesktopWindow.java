package org.laurea.app.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** How the window looks when it opens. */
final class DesktopWindow extends WorkbenchWindowAdvisor {

    private static final Point SMALLEST_SCREEN = new Point(1280, 720);

    DesktopWindow(@Nullable IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SMALLEST_SCREEN);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowMenuBar(true);
        window.setTitle("Laurea");
    }
}
