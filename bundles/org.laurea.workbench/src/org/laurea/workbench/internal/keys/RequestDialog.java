package org.laurea.workbench.internal.keys;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.Suite;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** Asks whose keys are to be made. */
final class RequestDialog extends Dialog {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 300;
    private static final int CODE = 5;
    private static final List<Role> ROLES = List.of(Role.OPERATOR, Role.LEADER);

    private final Texts texts = Texts.beside(RequestDialog.class);
    private final String unit;
    private @Nullable Fields fields;
    private @Nullable RequestWish wish;

    RequestDialog(Shell parent, String unit) {
        super(parent);
        this.unit = unit;
    }

    /** The controls of the dialog. */
    private record Fields(Text unit, Text account, Combo role, Combo suite, Text pin, Text again, Text folder) {

        boolean isComplete() {
            char[] first = pin.getTextChars();
            char[] second = again.getTextChars();
            boolean isSame = first.length > 0 && Arrays.equals(first, second);
            Arrays.fill(first, '\0');
            Arrays.fill(second, '\0');
            return isSame && unit.getText().strip().length() == CODE && !account.getText().isBlank()
                    && !folder.getText().isBlank();
        }
    }

    /** Asks; empty if the user would rather not. */
    Optional<RequestWish> ask() {
        open();
        RequestWish typed = wish;
        return typed == null ? Optional.empty() : Optional.of(typed);
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(texts.get("request.title"));
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Layouts.page(COLUMNS));
        page.setLayoutData(Layouts.fill().create());
        Label why = new Label(page, SWT.WRAP);
        why.setText(texts.get("request.text"));
        why.setLayoutData(Layouts.wide().span(COLUMNS, 1).hint(WIDTH, SWT.DEFAULT).create());
        Text ofUnit = field(page, "unit", SWT.NONE, 2);
        ofUnit.setText(unit);
        Text account = field(page, "account", SWT.NONE, 2);
        Combo role = combo(page, "role", ROLES.stream().map(one -> texts.get("role." + tag(one))).toList());
        Combo suite = combo(page, "suite", List.of(Suite.values()).stream().map(one -> texts.get("suite." + tag(one)))
                .toList());
        Text pin = field(page, "pin", SWT.PASSWORD, 2);
        Text again = field(page, "again", SWT.PASSWORD, 2);
        Text folder = field(page, "folder", SWT.NONE, 1);
        Parts.button(page, "keys.request.browse", texts.get("browse"), () -> browse(folder));
        fields = new Fields(ofUnit, account, role, suite, pin, again, folder);
        return page;
    }

    private static String tag(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private Text field(Composite page, String key, int style, int span) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get("request." + key));
        Text text = Layouts.named(new Text(page, SWT.BORDER | style), "keys.request." + key);
        text.setLayoutData(Layouts.wide().span(span, 1).hint(WIDTH, SWT.DEFAULT).create());
        text.addListener(SWT.Modify, event -> follow());
        Parts.labelled(label, text);
        return text;
    }

    private Combo combo(Composite page, String key, List<String> entries) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get("request." + key));
        Combo combo = Layouts.named(new Combo(page, SWT.READ_ONLY), "keys.request." + key);
        combo.setItems(entries.toArray(String[]::new));
        combo.select(0);
        combo.setLayoutData(Layouts.wide().span(2, 1).create());
        Parts.labelled(label, combo);
        return combo;
    }

    private void browse(Text folder) {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(texts.get("request.folder"));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        Control contents = super.createContents(parent);
        follow();
        return contents;
    }

    private void follow() {
        Button ok = getButton(IDialogConstants.OK_ID);
        Fields typed = fields;
        if (ok != null && typed != null) {
            ok.setEnabled(typed.isComplete());
        }
    }

    @Override
    protected void okPressed() {
        Fields typed = fields;
        if (typed != null) {
            wish = new RequestWish(
                    new Holder(typed.unit.getText().strip(), ROLES.get(typed.role.getSelectionIndex()),
                            typed.account.getText().strip()),
                    Suite.values()[typed.suite.getSelectionIndex()], typed.pin.getTextChars(),
                    Path.of(typed.folder.getText().strip()));
        }
        super.okPressed();
    }
}
