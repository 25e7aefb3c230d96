package org.laurea.app.internal;

import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.laurea.app.internal.door.Door;
import org.laurea.app.internal.start.InstanceArea;
import org.laurea.app.internal.start.Lifecycle;
import org.laurea.app.internal.start.Splash;
import org.laurea.app.internal.start.StartTimeline;
import org.laurea.core.data.DataFolder;
import org.laurea.workbench.setting.LookSwitch;
import org.laurea.workbench.setting.Settings;

/** The desktop as a program: opens the workbench and stays until it is closed. */
public final class DesktopApplication implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext context) {
        StartTimeline timeline = new StartTimeline();
        timeline.reached("framework");
        Path folder = DataFolder.ofProcess();
        if (context != null) {
            context.applicationRunning();
        }
        if (Door.knock(folder)) {
            return EXIT_OK;
        }
        InstanceArea.settle(folder);
        try (Lifecycle lifecycle = new Lifecycle(folder, timeline)) {
            return run(lifecycle, timeline);
        }
    }

    private static Object run(Lifecycle lifecycle, StartTimeline timeline) {
        Display.setAppName("Laurea");
        Display display = PlatformUI.createDisplay();
        timeline.reached("display");
        LookSwitch.of(display).prepare(new Settings().look());
        try (Splash splash = Splash.open(display)) {
            timeline.reached("splash");
            int end = PlatformUI.createAndRunWorkbench(display, new DesktopAdvisor(lifecycle, splash));
            lifecycle.leave();
            return end == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            lifecycle.close();
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
