package org.laurea.bench.window;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Starts the application named by the system property {@code bench.application} and watches when its window is painted. */
public final class WatchedStart implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Thread watch = new Thread(new Watch(Thread.currentThread()), "watch");
        watch.setDaemon(true);
        watch.start();
        return application(System.getProperty("bench.application")).start(context);
    }

    @Override
    public void stop() {
        // The watch closes the window.
    }

    private static IApplication application(String id) throws Exception {
        for (IConfigurationElement part : Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", id).getConfigurationElements()) {
            for (IConfigurationElement run : part.getChildren("run")) {
                return (IApplication) run.createExecutableExtension("class");
            }
        }
        throw new IllegalStateException(id + " is missing");
    }
}
