package org.laurea.workbench.internal.part;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.workbench.look.Layouts;

/** Asks for a file, typed or chosen, and says at once why one will not do. */
public final class PathDialog extends Dialog {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 480;

    private final Texts texts = Texts.beside(PathDialog.class);
    private final Wish wish;
    private @Nullable Text field;
    private @Nullable Label told;
    private @Nullable Path chosen;

    /**
     * What is asked for.
     *
     * @param title of the window
     * @param sentence that says what the file is for
     * @param isNew whether the file is to be written, else to be read
     * @param filter of the names, such as {@code *.zip}
     * @param suggested the path that is there first
     */
    public record Wish(String title, String sentence, boolean isNew, String filter, String suggested) {}

    /** Asks over {@code parent}. */
    public PathDialog(Shell parent, Wish wish) {
        super(parent);
        this.wish = wish;
    }

    /** Asks; empty if the user would rather not. */
    public Optional<Path> ask() {
        open();
        Path path = chosen;
        return path == null ? Optional.empty() : Optional.of(path);
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(wish.title);
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Layouts.page(COLUMNS));
        page.setLayoutData(Layouts.fill().create());
        Label why = new Label(page, SWT.WRAP);
        why.setText(Parts.plain(wish.sentence));
        why.setLayoutData(Layouts.wide().span(COLUMNS, 1).hint(WIDTH, SWT.DEFAULT).create());
        Label name = new Label(page, SWT.NONE);
        name.setText(texts.get("path.file"));
        Text text = Layouts.named(new Text(page, SWT.BORDER), "path");
        text.setText(wish.suggested);
        text.setLayoutData(Layouts.wide().hint(WIDTH, SWT.DEFAULT).create());
        Parts.labelled(name, text);
        Parts.button(page, "path.browse", texts.get("path.browse"), this::browse);
        Label wrong = Layouts.named(new Label(page, SWT.WRAP), "path.wrong");
        wrong.setLayoutData(Layouts.wide().span(COLUMNS, 1).hint(WIDTH, SWT.DEFAULT).create());
        text.addListener(SWT.Modify, event -> follow());
        text.setSelection(wish.suggested.length());
        text.setFocus();
        field = text;
        told = wrong;
        return page;
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        Control contents = super.createContents(parent);
        follow();
        return contents;
    }

    private void browse() {
        Text text = field;
        FileDialog dialog = new FileDialog(getShell(), wish.isNew ? SWT.SAVE : SWT.OPEN);
        dialog.setText(wish.title);
        dialog.setFilterExtensions(new String[] {wish.filter, "*"});
        if (text != null) {
            dialog.setFileName(text.getText());
            String path = dialog.open();
            if (path != null) {
                text.setText(path);
            }
        }
    }

    private void follow() {
        Button ok = getButton(IDialogConstants.OK_ID);
        Text text = field;
        Label wrong = told;
        if (ok != null && text != null && wrong != null) {
            String trouble = trouble(text.getText().strip());
            wrong.setText(trouble.isEmpty() || text.getText().isBlank() ? "" : texts.get(trouble));
            ok.setEnabled(trouble.isEmpty());
        }
    }

    /** The key of what is wrong with a path, empty if nothing is. */
    private String trouble(String text) {
        try {
            Path path = Path.of(text);
            if (text.isEmpty() || !path.isAbsolute()) {
                return "path.relative";
            }
            if (wish.isNew) {
                boolean hasFolder = path.getParent() != null && Files.isDirectory(path.getParent());
                return Files.exists(path) ? "path.there" : hasFolder ? "" : "path.folder";
            }
            return Files.isRegularFile(path) ? "" : "path.missing";
        } catch (InvalidPathException e) {
            return "path.relative";
        }
    }

    @Override
    protected void okPressed() {
        Text text = field;
        if (text != null) {
            chosen = Path.of(text.getText().strip());
        }
        super.okPressed();
    }
}
