package org.laurea.bench.story;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.laurea.tests.ui.bot.Bot;

/** The first painting of a widget with an id after something was done. */
final class Painting {

    private static final int MINUTES = 2;

    private final Bot bot;
    private final Display display;

    Painting(Bot bot) {
        this.bot = bot;
        this.display = bot.ui(() -> bot.mainWindow().getDisplay());
    }

    /**
     * How long something took until it was seen, in milliseconds.
     *
     * @param answer until the window took the next event
     * @param painted until the end of the round in which the widget was painted first
     * @param cpu the processor time of the process until then
     */
    record Seen(double answer, double painted, double cpu) {}

    /** Does something and waits until the widget with an id was painted. */
    Seen seen(String id, Runnable work) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        Listener listener = event -> {
            if (id.equals(event.widget.getData("laurea.id"))) {
                display.asyncExec(() -> painted.complete(System.nanoTime()));
            }
        };
        bot.ui(() -> display.addFilter(SWT.Paint, listener));
        long cpu = cpu();
        long begin = System.nanoTime();
        bot.ui(work);
        bot.settle();
        double answer = (System.nanoTime() - begin) / 1e6;
        try {
            double seen = (painted.get(MINUTES, TimeUnit.MINUTES) - begin) / 1e6;
            return new Seen(answer, seen, (cpu() - cpu) / 1e6);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(id + " was not painted", e);
        } finally {
            bot.ui(() -> display.removeFilter(SWT.Paint, listener));
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
