package org.laurea.workbench.internal.grid;

import org.eclipse.swt.widgets.Control;

/** Does something once when a burst of reasons for it is over. */
final class Later implements Runnable {

    private final Control control;
    private final int delay;
    private final Runnable work;

    /** Work for a control, {@code delay} milliseconds after the last reason; not done once the control is disposed. */
    Later(Control control, int delay, Runnable work) {
        this.control = control;
        this.delay = delay;
        this.work = work;
    }

    /** There is a reason. */
    void soon() {
        control.getDisplay().timerExec(delay, this);
    }

    @Override
    public void run() {
        if (!control.isDisposed()) {
            work.run();
        }
    }
}
