package org.laurea.workbench.internal.form;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Goes from one record of the document at hand to another, by buttons or keys. */
final class RecordWalk implements RecordWays {

    private final IntPredicate walked;
    private final Consumer<UUID> goTo;
    private @Nullable RecordModel model;

    /**
     * What goes to records.
     *
     * @param walked goes some rows down in the grid; tells whether there is one to do so
     * @param goTo shows a record
     */
    RecordWalk(IntPredicate walked, Consumer<UUID> goTo) {
        this.walked = walked;
        this.goTo = goTo;
    }

    /** Walks in another document, or in none. */
    void in(@Nullable RecordModel shown) {
        model = shown;
    }

    @Override
    public void previous() {
        go(-1);
    }

    @Override
    public void next() {
        go(1);
    }

    @Override
    public void nextWithFinding() {
        RecordModel shown = model;
        UUID record = shown == null ? null : shown.nextWithFinding();
        if (record != null) {
            goTo.accept(record);
        }
    }

    private void go(int rows) {
        RecordModel shown = model;
        UUID record = shown == null ? null : shown.ahead(rows);
        if (record != null && !walked.test(rows)) {
            goTo.accept(record);
        }
    }

    /** Takes a key that was pressed in a field, if it is one of those that go to records. */
    void key(Event event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            next();
        } else if (event.stateMask == SWT.MOD1 && event.keyCode == SWT.ARROW_UP) {
            event.doit = false;
            previous();
        } else if (event.stateMask == 0 && event.keyCode == SWT.F8) {
            event.doit = false;
            nextWithFinding();
        }
    }
}
