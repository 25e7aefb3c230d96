package org.laurea.app.internal.encryption;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.app.internal.dialog.ProductDialog;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Spoken;

/** Asks for a new passphrase, twice, and says what it means to have one. */
final class NewPassphraseDialog extends ProductDialog {

    private static final int WIDTH = 480;

    private @Nullable Text first;
    private @Nullable Text again;
    private char @Nullable [] passphrase;

    private NewPassphraseDialog(Shell parent) {
        super(parent, 2);
    }

    /** The passphrase; {@code null} if the user wants none after all. The caller wipes it. */
    static char @Nullable [] ask(Shell parent) {
        NewPassphraseDialog dialog = new NewPassphraseDialog(parent);
        return dialog.open() == Window.OK ? dialog.passphrase : null;
    }

    @Override
    protected void fill(Composite area) {
        first = field(area, "first");
        again = field(area, "again");
        for (String key : new String[] {"forgotten", "outside", "restart"}) {
            Label label = new Label(area, SWT.WRAP);
            label.setText(text(key));
            label.setLayoutData(Layouts.wide().span(2, 1).hint(WIDTH, SWT.DEFAULT).create());
        }
        setTitle(text("title"));
        setMessage(text("message"));
    }

    private Text field(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text(key));
        Text field = Layouts.named(new Text(area, SWT.PASSWORD | SWT.BORDER), "encrypt." + key);
        field.setLayoutData(Layouts.wide().create());
        field.addListener(SWT.Modify, event -> judge());
        Spoken.labelled(label, field);
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        super.createButtonsForButtonBar(parent);
        judge();
    }

    @Override
    protected @Nullable String label(int button) {
        return button == IDialogConstants.OK_ID ? text("encrypt") : null;
    }

    private void judge() {
        Text one = first;
        Text other = again;
        Button accept = getButton(IDialogConstants.OK_ID);
        if (one == null || other == null || accept == null) {
            return;
        }
        char[] entered = one.getTextChars();
        char[] repeated = other.getTextChars();
        Verdict verdict = Verdict.of(entered, repeated);
        Arrays.fill(entered, '\0');
        Arrays.fill(repeated, '\0');
        accept.setEnabled(verdict.isUsable());
        switch (verdict) {
            case DIFFERENT -> setMessage(text("different"), IMessageProvider.INFORMATION);
            case WEAK -> setMessage(text("weak"), IMessageProvider.WARNING);
            default -> setMessage(text("message"));
        }
    }

    @Override
    protected void okPressed() {
        Text one = first;
        Text other = again;
        if (one != null && other != null) {
            passphrase = one.getTextChars();
            one.setText("");
            other.setText("");
        }
        super.okPressed();
    }
}
