package org.laurea.tests.ui.bot;

import org.eclipse.ui.internal.StartupThreading.StartupRunnable;

/** Work for the UI thread that is also taken while the workbench starts, when a dialog may wait for an answer. */
@SuppressWarnings("restriction") // The platform holds all other work back until its start is over.
final class Errand extends StartupRunnable {

    private final Runnable work;

    Errand(Runnable work) {
        this.work = work;
    }

    @Override
    public void runWithException() {
        work.run();
    }
}
