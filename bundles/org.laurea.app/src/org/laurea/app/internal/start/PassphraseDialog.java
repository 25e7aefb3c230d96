package org.laurea.app.internal.start;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.app.internal.dialog.ProductDialog;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Spoken;

/** Asks for the passphrase of an encrypted store. */
final class PassphraseDialog extends ProductDialog {

    private final boolean wasWrong;
    private @Nullable Text field;
    private char @Nullable [] passphrase;

    private PassphraseDialog(boolean wasWrong) {
        super(null, 2);
        this.wasWrong = wasWrong;
    }

    /** The passphrase; {@code null} if the user leaves. The caller wipes it. */
    static char @Nullable [] ask(boolean wasWrong) {
        PassphraseDialog dialog = new PassphraseDialog(wasWrong);
        return dialog.open() == Window.OK ? dialog.passphrase : null;
    }

    @Override
    protected void fill(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text("passphrase.label"));
        Text entered = Layouts.named(new Text(area, SWT.PASSWORD | SWT.BORDER), "passphrase");
        entered.setLayoutData(Layouts.wide().create());
        Spoken.labelled(label, entered);
        entered.setFocus();
        field = entered;
        setTitle(text("passphrase.title"));
        if (wasWrong) {
            setErrorMessage(text("passphrase.wrong"));
        } else {
            setMessage(text("passphrase.message"));
        }
    }

    @Override
    protected @Nullable String label(int button) {
        return button == IDialogConstants.OK_ID ? text("passphrase.open") : text("leave");
    }

    @Override
    protected void okPressed() {
        Text entered = field;
        if (entered != null) {
            passphrase = entered.getTextChars();
            entered.setText("");
        }
        super.okPressed();
    }
}
