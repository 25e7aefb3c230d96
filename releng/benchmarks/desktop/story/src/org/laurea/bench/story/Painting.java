package org.laurea.bench.story;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.CompletableFuture;
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

    /** Milliseconds from the beginning of {@code work} to the end of the round in which the widget was painted first. */
    double millis(String id, Runnable work) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        Listener listener = event -> {
            if (id.equals(event.widget.getData("laurea.id"))) {
                display.asyncExec(() -> painted.complete(System.nanoTime()));
            }
        };
        bot.ui(() -> display.addFilter(SWT.Paint, listener));
        long begin = System.nanoTime();
        bot.ui(work);
        try {
            return (painted.get(MINUTES, TimeUnit.MINUTES) - begin) / 1e6;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(id + " was not painted", e);
        } finally {
            bot.ui(() -> display.removeFilter(SWT.Paint, listener));
        }
    }
}
