package org.laurea.workbench.internal.filing;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** How far a package of the outbox is on its way, and the button that stops it; takes no room while nothing is sent. */
final class OutboxWay {

    private final Texts texts;
    private final Composite line;
    private final ProgressBar bar;
    private final Button stop;
    private @Nullable SendMonitor monitor;

    OutboxWay(Composite parent, Texts texts) {
        this.texts = texts;
        line = new Composite(parent, SWT.NONE);
        line.setLayout(Layouts.flush(2));
        line.setLayoutData(Layouts.wide().create());
        Palette.of(parent).paint(line, Role.BACKGROUND, Role.FOREGROUND);
        bar = Layouts.named(new ProgressBar(line, SWT.HORIZONTAL), "outbox.bar");
        bar.setMaximum(SendMonitor.PARTS);
        bar.setLayoutData(Layouts.wide().create());
        stop = Parts.button(line, "outbox.stop", texts.get("outbox.stop"), this::stop);
        Parts.show(line, false);
    }

    /** Begins; what the monitor is told is shown. */
    SendMonitor begin(Consumer<String> told) {
        SendMonitor begun = new SendMonitor(bar, texts, told);
        monitor = begun;
        stop.setEnabled(true);
        show(true);
        return begun;
    }

    /** It has ended. */
    void end() {
        monitor = null;
        if (!line.isDisposed()) {
            show(false);
        }
    }

    private void show(boolean isShown) {
        Parts.show(line, isShown);
        line.requestLayout();
    }

    private void stop() {
        SendMonitor watching = monitor;
        if (watching != null) {
            stop.setEnabled(false);
            watching.cancel();
        }
    }
}
