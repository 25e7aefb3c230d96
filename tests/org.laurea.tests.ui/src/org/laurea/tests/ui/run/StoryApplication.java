package org.laurea.tests.ui.run;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Starts the desktop as its users do and plays the story named by the system property {@code laurea.story} beside it, on a thread
 * of its own: so a story also meets windows that come before the workbench, and windows that wait for an answer.
 */
public final class StoryApplication implements IApplication {

    private static final String DESKTOP = "org.laurea.app.application";

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Playing playing = new Playing(Thread.currentThread());
        playing.prepare();
        Thread story = new Thread(playing, "story");
        story.setDaemon(true);
        story.start();
        Object code = desktop().start(context);
        story.join();
        return playing.goesOn() ? EXIT_RESTART : code;
    }

    @Override
    public void stop() {
        // The desktop is closed by the end of the story.
    }

    private static IApplication desktop() throws Exception {
        for (IConfigurationElement part : Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", DESKTOP).getConfigurationElements()) {
            for (IConfigurationElement run : part.getChildren("run")) {
                return (IApplication) run.createExecutableExtension("class");
            }
        }
        throw new IllegalStateException(DESKTOP + " is missing");
    }
}
