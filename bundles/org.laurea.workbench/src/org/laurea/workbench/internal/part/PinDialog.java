package org.laurea.workbench.internal.part;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.workbench.look.Layouts;

/** Asks for a PIN, which is never a {@code String}. */
public final class PinDialog extends Dialog {

    private static final int WIDTH = 420;

    private final String title;
    private final String sentence;
    private final String label;
    private final String againLabel;
    private @Nullable Text field;
    private @Nullable Text again;
    private char[] typed = {};

    /** Asks for what {@code label} says, in a window with a title and a sentence that says why. */
    public PinDialog(Shell parent, String title, String sentence, String label) {
        this(parent, title, sentence, label, "");
    }

    /** Asks for a new one, twice; {@code againLabel} says so. */
    public PinDialog(Shell parent, String title, String sentence, String label, String againLabel) {
        super(parent);
        this.againLabel = againLabel;
        this.title = title;
        this.sentence = sentence;
        this.label = label;
    }

    /** Asks; empty if the user would rather not. The caller wipes what comes back. */
    public Optional<char[]> ask() {
        return open() == OK ? Optional.of(typed) : Optional.empty();
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(title);
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Layouts.page(2));
        page.setLayoutData(Layouts.fill().create());
        Label why = new Label(page, SWT.WRAP);
        why.setText(Parts.plain(sentence));
        why.setLayoutData(Layouts.wide().span(2, 1).hint(WIDTH, SWT.DEFAULT).create());
        Text text = field(page, label, "pin");
        if (!againLabel.isEmpty()) {
            again = field(page, againLabel, "pin.again");
        }
        text.setFocus();
        field = text;
        return page;
    }

    private Text field(Composite page, String named, String id) {
        Label name = new Label(page, SWT.NONE);
        name.setText(named);
        Text text = Layouts.named(new Text(page, SWT.BORDER | SWT.PASSWORD), id);
        text.setLayoutData(Layouts.wide().create());
        Parts.labelled(name, text);
        text.addListener(SWT.Modify, event -> follow());
        return text;
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        Control contents = super.createContents(parent);
        follow();
        return contents;
    }

    private void follow() {
        Button ok = getButton(IDialogConstants.OK_ID);
        Text text = field;
        if (ok != null && text != null) {
            ok.setEnabled(text.getCharCount() > 0 && isSame(text, again));
        }
    }

    private static boolean isSame(Text first, @Nullable Text second) {
        if (second == null) {
            return true;
        }
        char[] one = first.getTextChars();
        char[] other = second.getTextChars();
        boolean isSame = Arrays.equals(one, other);
        Arrays.fill(one, '\0');
        Arrays.fill(other, '\0');
        return isSame;
    }

    @Override
    protected void okPressed() {
        Text text = field;
        if (text != null) {
            Arrays.fill(typed, '\0');
            typed = text.getTextChars();
        }
        super.okPressed();
    }
}
