package org.laurea.workbench.internal.keys;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.core.seal.KeyPlace;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** Asks where the keys lie: in a file, or on a token. */
final class PlaceDialog extends Dialog {

    private static final int WIDTH = 480;

    private final Texts texts = Texts.beside(PlaceDialog.class);
    private final List<String> kinds;
    private final KeyPlace now;
    private @Nullable Combo kind;
    private @Nullable Text location;
    private @Nullable KeyPlace chosen;

    PlaceDialog(Shell parent, List<String> kinds, KeyPlace now) {
        super(parent);
        this.kinds = kinds;
        this.now = now;
    }

    /** Asks; empty if the user would rather not. */
    Optional<KeyPlace> ask() {
        open();
        KeyPlace place = chosen;
        return place == null ? Optional.empty() : Optional.of(place);
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(texts.get("place.title"));
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Layouts.page(2));
        page.setLayoutData(Layouts.fill().create());
        Label of = new Label(page, SWT.NONE);
        of.setText(texts.get("place.kind"));
        Combo combo = Layouts.named(new Combo(page, SWT.READ_ONLY), "keys.place.kind");
        combo.setItems(kinds.toArray(String[]::new));
        combo.setText(now.kind());
        combo.setLayoutData(Layouts.wide().create());
        Parts.labelled(of, combo);
        Label where = new Label(page, SWT.NONE);
        where.setText(texts.get("place.location"));
        Text text = Layouts.named(new Text(page, SWT.BORDER), "keys.place.location");
        text.setText(now.location());
        text.setLayoutData(Layouts.wide().hint(WIDTH, SWT.DEFAULT).create());
        Parts.labelled(where, text);
        Label help = new Label(page, SWT.WRAP);
        help.setText(Parts.plain(texts.get("place.help")));
        help.setLayoutData(Layouts.wide().span(2, 1).hint(WIDTH, SWT.DEFAULT).create());
        kind = combo;
        location = text;
        return page;
    }

    @Override
    protected void okPressed() {
        Combo combo = kind;
        Text text = location;
        if (combo != null && text != null && !text.getText().isBlank()) {
            chosen = new KeyPlace(combo.getText(), text.getText().strip());
        }
        super.okPressed();
    }
}
