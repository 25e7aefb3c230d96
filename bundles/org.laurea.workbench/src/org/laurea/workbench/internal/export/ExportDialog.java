package org.laurea.workbench.internal.export;

import java.nio.file.Path;
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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.laurea.degree.PlatformHeaders;
import org.laurea.exchange.FileForm;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Asks what of a batch is to be handed out, and where it goes. */
final class ExportDialog extends Dialog {

    private static final int WIDTH = 560;

    private final Texts texts = Texts.beside(ExportDialog.class);
    private final String batch;
    private ExportKind kind = ExportKind.XLSX;
    private PlatformHeaders headers = PlatformHeaders.BOTH;
    private @Nullable Text out;
    private @Nullable Text original;
    private @Nullable Label about;
    private @Nullable ExportWish wish;

    /** A dialog for a batch of this name. */
    ExportDialog(Shell parent, String batch) {
        super(parent);
        this.batch = batch;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user wants, unless he gave it up. */
    Optional<ExportWish> ask() {
        boolean isWanted = open() == OK;
        ExportWish chosen = wish;
        return isWanted && chosen != null ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(texts.get("title", batch));
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Layouts.page(3));
        page.setLayoutData(Layouts.fill().hint(WIDTH, SWT.DEFAULT).create());
        Combo kinds = combo(page, "kind");
        for (ExportKind one : ExportKind.values()) {
            kinds.add(texts.get(one.key()));
        }
        kinds.select(0);
        Label text = new Label(page, SWT.WRAP);
        text.setLayoutData(Layouts.wide().span(3, 1).hint(WIDTH, 3 * kinds.getItemHeight()).create());
        Palette.of(page).follow(text, () -> text.setForeground(Palette.of(page).color(Role.FAINT)));
        about = text;
        Combo heads = combo(page, "headers");
        for (PlatformHeaders one : PlatformHeaders.values()) {
            heads.add(texts.get("headers." + one.ordinal()));
        }
        heads.select(headers.ordinal());
        heads.addListener(SWT.Selection, event -> headers = PlatformHeaders.values()[heads.getSelectionIndex()]);
        original = path(page, "original", this::browseOriginal);
        out = path(page, "out", this::browseOut);
        kinds.addListener(SWT.Selection, event -> {
            kind = ExportKind.values()[kinds.getSelectionIndex()];
            heads.setEnabled(kind.isFolder());
            adapt();
        });
        heads.setEnabled(false);
        adapt();
        return page;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("do"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
    }

    @Override
    protected void okPressed() {
        Text target = out;
        Text workbook = original;
        if (target != null && workbook != null) {
            wish = wish(Path.of(target.getText().strip()), workbook.getText().strip());
        }
        super.okPressed();
    }

    private ExportWish wish(Path path, String workbook) {
        return switch (kind) {
            case XLSX -> new ExportWish.Table(FileForm.XLSX, path);
            case CSV -> new ExportWish.Table(FileForm.CSV, path);
            case DBF -> new ExportWish.Table(FileForm.DBF, path);
            case XLS -> new ExportWish.Table(FileForm.XLS, path);
            case ANNOTATED -> new ExportWish.Annotated(null, path);
            case RETURN -> new ExportWish.Annotated(Path.of(workbook), path);
            case REJECTED -> new ExportWish.Rejected(path);
            case PLATFORM -> new ExportWish.Platform(headers, path);
        };
    }

    private Combo combo(Composite page, String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get(key));
        Combo combo = Layouts.named(new Combo(page, SWT.READ_ONLY), "export." + key);
        combo.setLayoutData(Layouts.wide().span(2, 1).create());
        Parts.labelled(label, combo);
        Parts.named(combo, texts.get(key));
        return combo;
    }

    private Text path(Composite page, String key, Runnable browse) {
        Label label = new Label(page, SWT.NONE);
        label.setText(texts.get(key));
        Text text = Layouts.named(new Text(page, SWT.BORDER), "export." + key);
        text.setLayoutData(Layouts.wide().create());
        Parts.labelled(label, text);
        Parts.named(text, texts.get(key));
        text.addListener(SWT.Modify, event -> complete());
        Parts.button(page, "export." + key + ".browse", texts.get("browse"), browse);
        return text;
    }

    private void browseOriginal() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        set(original, dialog.open());
    }

    private void browseOut() {
        if (kind.isFolder()) {
            set(out, new DirectoryDialog(getShell(), SWT.SAVE).open());
        } else {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFileName(batch.replaceAll("[\\\\/:*?\"<>|]", "-") + '.' + kind.extension());
            dialog.setOverwrite(true);
            set(out, dialog.open());
        }
    }

    private static void set(@Nullable Text text, @Nullable String chosen) {
        if (text != null && chosen != null) {
            text.setText(chosen);
        }
    }

    private void adapt() {
        Label text = about;
        Text workbook = original;
        if (text != null && workbook != null) {
            text.setText(texts.get(kind.key() + ".text"));
            workbook.setEnabled(kind == ExportKind.RETURN);
        }
        complete();
    }

    private void complete() {
        Button ok = getButton(IDialogConstants.OK_ID);
        Text target = out;
        Text workbook = original;
        if (ok != null && target != null && workbook != null) {
            ok.setEnabled(!target.getText().isBlank()
                    && (kind != ExportKind.RETURN || !workbook.getText().isBlank()));
        }
    }
}
