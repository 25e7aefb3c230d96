package org.laurea.tests.ui.page;

import org.eclipse.swt.widgets.Composite;
import org.laurea.tests.ui.bot.Bot;

/** The first page. */
public final class Overview {

    private final Desktop desktop;
    private final Bot bot;

    Overview(Desktop desktop) {
        this.desktop = desktop;
        this.bot = desktop.bot();
    }

    /** Waits until it says what to do first. */
    public void waitForStart() {
        bot.find(Composite.class, "start");
    }

    /** Waits until it tells of batches. */
    public void waitForBatches() {
        bot.find(Composite.class, "overview");
    }

    /** Takes the sample data that are one click away; the batch comes to the front. */
    public Grid sample() {
        desktop.press("start.sample");
        return desktop.grid();
    }
}
