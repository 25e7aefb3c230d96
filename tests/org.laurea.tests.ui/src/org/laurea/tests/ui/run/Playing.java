package org.laurea.tests.ui.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.DisplayAccess;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.laurea.tests.ui.BeforeStart;
import org.laurea.tests.ui.Start;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.bot.Patience;

/** The methods of one story class that belong to this start of the program. */
final class Playing implements Runnable {

    private final Thread main;
    private final int start = Integer.getInteger("laurea.story.start", 1);
    private final String only = System.getProperty("laurea.story.method", "");
    private final Class<?> story;

    Playing(Thread main) throws ClassNotFoundException {
        this.main = main;
        this.story = Class.forName(System.getProperty("laurea.story"));
    }

    /** Prepares the data folder as the story wants to find it. */
    void prepare() throws ReflectiveOperationException {
        for (Method method : story.getDeclaredMethods()) {
            BeforeStart wanted = method.getAnnotation(BeforeStart.class);
            if (wanted != null && wanted.value() == start) {
                method.setAccessible(true);
                method.invoke(null, Path.of(System.getProperty("laurea.data")));
            }
        }
    }

    /** Whether methods are left for another start. */
    boolean goesOn() {
        return Stream.of(story.getDeclaredMethods()).anyMatch(method -> startOf(method) > start);
    }

    @Override
    public void run() {
        DisplayAccess.accessDisplayDuringStartup();
        try (Results results = new Results(Path.of(System.getProperty("laurea.story.results")))) {
            Patience.until("the program has a display", () -> Display.findDisplay(main) != null);
            Bot.attach(Display.findDisplay(main));
            var launcher = LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false)
                    .addTestEngines(new JupiterTestEngine()).build());
            try {
                launcher.execute(request(), results);
            } catch (RuntimeException | LinkageError failure) {
                results.broken(failure);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            close();
        }
    }

    private LauncherDiscoveryRequest request() {
        return LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(story))
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .map(source -> belongs(source.getJavaMethod()))
                        .orElse(true)))
                .build();
    }

    private boolean belongs(Method method) {
        return startOf(method) == start && (only.isEmpty() || only.equals(method.getName()));
    }

    private static int startOf(Method method) {
        Start start = method.getAnnotation(Start.class);
        return start == null ? 1 : start.value();
    }

    /** Windows that a story left open would hold the program back; what waits for them ends before the program is closed. */
    private void close() {
        Display display = Display.findDisplay(main);
        if (display == null || display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            for (var shell : display.getShells()) {
                if (shell.getParent() != null && !shell.isDisposed()) {
                    shell.close();
                }
            }
            display.asyncExec(() -> {
                if (PlatformUI.isWorkbenchRunning()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        });
    }
}
