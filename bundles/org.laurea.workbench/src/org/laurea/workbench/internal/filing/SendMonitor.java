package org.laurea.workbench.internal.filing;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.ProgressBar;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.workbench.internal.part.Texts;

/** Shows how far a transfer is, and can be asked to end it. */
final class SendMonitor implements TransferMonitor {

    /** The length of the bar. */
    static final int PARTS = 1000;

    private static final long KIB = 1024;

    private final ProgressBar bar;
    private final Texts texts;
    private final Consumer<String> told;
    private volatile boolean isCancelled;

    SendMonitor(ProgressBar bar, Texts texts, Consumer<String> told) {
        this.bar = bar;
        this.texts = texts;
        this.told = told;
        bar.setSelection(0);
    }

    void cancel() {
        isCancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }

    @Override
    public void progress(long there, long all) {
        show(texts.get("sending", (there + KIB - 1) / KIB, (all + KIB - 1) / KIB),
                all == 0 ? PARTS : (int) (there * PARTS / all));
    }

    @Override
    public void waiting(HubException failure, Duration pause) {
        show(texts.get("waiting", texts.of(failure.text()), Math.max(1, pause.toSeconds())), -1);
    }

    private void show(String sentence, int part) {
        if (!bar.isDisposed()) {
            bar.getDisplay().asyncExec(() -> {
                if (!bar.isDisposed() && bar.isVisible()) {
                    told.accept(sentence);
                    bar.setSelection(part < 0 ? bar.getSelection() : part);
                }
            });
        }
    }
}
