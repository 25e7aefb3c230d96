package org.laurea.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Waits until the window of the workbench has been painted, then until nothing was painted in it for a while: the window is
 * complete. Writes both moments, with the processor time until then, into the file {@code bench.result} and closes the workbench.
 */
final class Watch implements Runnable {

    private static final String MODEL = "modelElement";
    private static final long PAUSE = 1_000_000;
    private static final long QUIET = 1_500_000_000;

    private final Thread main;
    private final AtomicReference<Moment> first = new AtomicReference<>();
    private final AtomicReference<Moment> last = new AtomicReference<>();
    private final AtomicLong seen = new AtomicLong();

    Watch(Thread main) {
        this.main = main;
    }

    private record Moment(long wallMillis, long cpuMillis) {

        static Moment now() {
            var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Moment(System.currentTimeMillis() - Long.getLong("bench.origin"),
                    process.getProcessCpuTime() / 1_000_000);
        }

        String text() {
            return String.format(Locale.ROOT, "%d %d", wallMillis, cpuMillis);
        }
    }

    @Override
    public void run() {
        while (Display.findDisplay(main) == null || !PlatformUI.isWorkbenchRunning()) {
            LockSupport.parkNanos(PAUSE);
        }
        Display display = Display.findDisplay(main);
        display.asyncExec(() -> begin(display));
        while (first.get() == null || System.nanoTime() - seen.get() < QUIET) {
            LockSupport.parkNanos(PAUSE);
        }
        try {
            Files.writeString(Path.of(System.getProperty("bench.result")), first.get().text() + "\n" + last.get().text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            display.asyncExec(PlatformUI.getWorkbench()::close);
        }
    }

    /** A window that was opened in this very round of the event loop has been painted already. */
    private void begin(Display display) {
        display.addFilter(SWT.Paint, event -> {
            if (event.widget instanceof Control control && isWindow(control.getShell())) {
                painted(display);
            }
        });
        if (Stream.of(display.getShells()).anyMatch(Watch::isWindow)) {
            painted(display);
        }
    }

    /** The rest of the window is painted in the same round of the event loop; the moment is taken after it. */
    private void painted(Display display) {
        display.asyncExec(() -> {
            Moment now = Moment.now();
            first.compareAndSet(null, now);
            last.set(now);
            seen.set(System.nanoTime());
        });
    }

    private static boolean isWindow(Shell shell) {
        return shell.getData(MODEL) != null && shell.isVisible();
    }
}
