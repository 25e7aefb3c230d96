package org.laurea.app.internal.start;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Spoken;

/** Asks for the passphrase of an encrypted store. */
final class PassphraseDialog extends TitleAreaDialog {

    private final boolean wasWrong;
    private @Nullable Text field;
    private char @Nullable [] passphrase;

    private PassphraseDialog(boolean wasWrong) {
        super(null);
        this.wasWrong = wasWrong;
        setHelpAvailable(false);
    }

    /** The passphrase; {@code null} if the user leaves. The caller wipes it. */
    static char @Nullable [] ask(boolean wasWrong) {
        PassphraseDialog dialog = new PassphraseDialog(wasWrong);
        return dialog.open() == Window.OK ? dialog.passphrase : null;
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText("Laurea");
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.page(2));
        area.setLayoutData(Layouts.fill().create());
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
        return area;
    }

    @Override
    protected @Nullable Button createButton(@Nullable Composite parent, int id, @Nullable String label,
            boolean isDefault) {
        String own = id == IDialogConstants.OK_ID ? text("passphrase.open") : text("leave");
        return super.createButton(parent, id, own, isDefault);
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

    private static String text(String key) {
        return Messages.beside(PassphraseDialog.class).format(Language.of(Locale.getDefault()), key);
    }
}
