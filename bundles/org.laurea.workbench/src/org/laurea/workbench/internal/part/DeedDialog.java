package org.laurea.workbench.internal.part;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The dialog of a wizard that does something: its button says what, and there is no way back behind it. */
public final class DeedDialog extends WizardDialog {

    private static final int WIDTH = 880;
    private static final int HEIGHT = 640;

    private final DeedWizard wizard;

    /** A dialog over {@code parent}. */
    public DeedDialog(Shell parent, DeedWizard wizard) {
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
        if (wizard.isAtDeed()) {
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
            next.setText(wizard.isAtDeed() ? wizard.deed() : IDialogConstants.NEXT_LABEL);
            if (wizard.isAtDeed()) {
                next.setEnabled(wizard.isReady());
            }
        }
        Button cancel = getButton(IDialogConstants.CANCEL_ID);
        if (cancel != null) {
            cancel.setText(wizard.isBusy() ? IDialogConstants.STOP_LABEL : IDialogConstants.CANCEL_LABEL);
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
