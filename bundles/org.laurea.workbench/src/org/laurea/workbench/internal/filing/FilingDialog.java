package org.laurea.workbench.internal.filing;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The dialog of the filing: its button says what it does, and there is no way back behind it. */
final class FilingDialog extends WizardDialog {

    private static final int WIDTH = 880;
    private static final int HEIGHT = 640;

    private final FilingWizard wizard;

    FilingDialog(Shell parent, FilingWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
        setShellStyle(SWT.CLOSE | SWT.MAX | SWT.TITLE | SWT.BORDER | SWT.APPLICATION_MODAL | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected void nextPressed() {
        if (wizard.isAtConsent()) {
            wizard.execute();
        } else {
            super.nextPressed();
        }
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button next = getButton(IDialogConstants.NEXT_ID);
        if (next != null) {
            next.setText(wizard.isAtConsent() ? wizard.texts().get(wizard.isOffline() ? "do.pack" : "do")
                    : IDialogConstants.NEXT_LABEL);
        }
        enable(IDialogConstants.BACK_ID, !wizard.isDone() && !wizard.isBusy());
        enable(IDialogConstants.CANCEL_ID, !wizard.isDone());
    }

    private void enable(int id, boolean isEnabled) {
        Button button = getButton(id);
        if (button != null && !isEnabled) {
            button.setEnabled(false);
        }
    }
}
