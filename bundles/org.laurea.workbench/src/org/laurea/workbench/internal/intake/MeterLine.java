package org.laurea.workbench.internal.intake;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** A bar with count, time left and a way to end the work; there only while work is under way. */
final class MeterLine {

    private static final int PERIOD_MS = 100;
    private static final int PARTS = 1000;

    private final Texts texts;
    private final Composite line;
    private final Label text;
    private final ProgressBar bar;
    private final Button cancel;
    private @Nullable Meter meter;

    MeterLine(Composite parent, Texts texts) {
        this.texts = texts;
        line = new Composite(parent, SWT.NONE);
        line.setLayout(Layouts.flush(3));
        line.setLayoutData(Layouts.wide().exclude(true).create());
        bar = new ProgressBar(line, SWT.HORIZONTAL);
        bar.setMaximum(PARTS);
        bar.setLayoutData(Layouts.wide().create());
        text = Layouts.named(new Label(line, SWT.NONE), "import.progress");
        cancel = Parts.button(line, "import.stop", texts.get("stop"), this::cancel);
        Parts.show(line, false);
    }

    /** Follows work that begins now. */
    Meter begin() {
        Meter made = new Meter(System.nanoTime());
        meter = made;
        cancel.setEnabled(true);
        Parts.show(line, true);
        line.requestLayout();
        tick(made);
        return made;
    }

    void end() {
        meter = null;
        if (!line.isDisposed()) {
            Parts.show(line, false);
            line.requestLayout();
        }
    }

    /** Asks the work to end. */
    void cancel() {
        Meter current = meter;
        if (current != null) {
            current.cancel();
            if (!cancel.isDisposed()) {
                cancel.setEnabled(false);
            }
        }
    }

    private void tick(Meter of) {
        if (line.isDisposed() || meter != of) {
            return;
        }
        int all = of.all();
        bar.setSelection(all == 0 ? 0 : (int) ((long) of.done() * PARTS / all));
        long left = of.secondsLeft(System.nanoTime());
        String rows = all == 0 ? texts.get("rows", of.done())
                : texts.get("rows.of", of.done(), all);
        text.setText(left < 0 ? rows : texts.get("seconds.left", rows, left));
        line.layout();
        line.getDisplay().timerExec(PERIOD_MS, () -> tick(of));
    }
}
