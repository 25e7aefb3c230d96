package org.laurea.workbench.internal.privacy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.workbench.setting.Settings;
import org.laurea.workbench.window.Privacy;

/**
 * Covers a window and its dialogs that have been without focus for the chosen time, and uncovers them when somebody comes back. What
 * only covers cannot miss a part that forgets to follow {@link Privacy}.
 */
public final class PrivacyWatch implements Listener {

    private static final int MILLIS_OF_MINUTE = 60_000;

    private final Shell shell;
    private final Settings settings = new Settings();
    private final Runnable cover = this::cover;
    private final List<Cover> covering = new ArrayList<>();

    private PrivacyWatch(Shell shell) {
        this.shell = shell;
    }

    /** Watches a window until it is closed. */
    public static void start(IWorkbenchWindow window) {
        PrivacyWatch watch = new PrivacyWatch(window.getShell());
        Display display = window.getShell().getDisplay();
        display.addFilter(SWT.Deactivate, watch);
        display.addFilter(SWT.Activate, watch);
        window.getShell().addDisposeListener(event -> {
            display.removeFilter(SWT.Deactivate, watch);
            display.removeFilter(SWT.Activate, watch);
            display.timerExec(-1, watch.cover);
        });
    }

    @Override
    public void handleEvent(@Nullable Event event) {
        if (event == null || !(event.widget instanceof Shell)) {
            return;
        }
        Display display = shell.getDisplay();
        if (event.type == SWT.Activate) {
            display.timerExec(-1, cover);
            uncover();
        } else if (settings.maskMinutes() > 0) {
            display.timerExec(settings.maskMinutes() * MILLIS_OF_MINUTE, cover);
        }
    }

    private void cover() {
        if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == null && covering.isEmpty()) {
            Privacy.of(shell.getDisplay()).setMasked(true);
            covering.add(Cover.over(shell, this::uncover));
            for (Shell dialog : shell.getShells()) {
                if (dialog.isVisible()) {
                    covering.add(Cover.over(dialog, this::uncover));
                }
            }
        }
    }

    private void uncover() {
        if (!covering.isEmpty()) {
            covering.forEach(Cover::close);
            covering.clear();
            Privacy.of(shell.getDisplay()).setMasked(false);
        }
    }
}
