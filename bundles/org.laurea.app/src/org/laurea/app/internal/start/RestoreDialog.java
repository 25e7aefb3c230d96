package org.laurea.app.internal.start;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.store.Backup;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.workbench.look.Layouts;

/** Offers the backups of a data folder whose store is damaged. What is there now is kept beside the restored store. */
final class RestoreDialog extends TitleAreaDialog {

    private static final int[] WIDTHS = {230, 160, 110};
    private static final int HEIGHT = 180;

    private final RecordStores stores;
    private final Path folder;
    private final StoreException trouble;
    private final char @Nullable [] passphrase;
    private @Nullable Table table;

    RestoreDialog(RecordStores stores, Path folder, StoreException trouble, char @Nullable [] passphrase) {
        super(null);
        this.stores = stores;
        this.folder = folder;
        this.trouble = trouble;
        this.passphrase = passphrase;
        setHelpAvailable(false);
    }

    /** Whether a backup is in the place of the store now. */
    boolean isRestored() {
        return open() == Window.OK;
    }

    @Override
    protected boolean isResizable() {
        return true;
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
        area.setLayout(Layouts.page(1));
        area.setLayoutData(Layouts.fill().create());
        Table backups = Layouts.named(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "restore.backups");
        backups.setHeaderVisible(true);
        backups.setLayoutData(Layouts.fill().hint(SWT.DEFAULT, HEIGHT).create());
        String[] heads = {text("restore.file"), text("restore.when"), text("restore.records")};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(backups, i == 2 ? SWT.RIGHT : SWT.LEFT);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
        }
        table = backups;
        setTitle(text("restore.title"));
        setMessage(trouble.text().in(Language.of(Locale.getDefault())));
        return area;
    }

    @Override
    public void create() {
        super.create();
        offer();
    }

    @Override
    protected @Nullable Button createButton(@Nullable Composite parent, int id, @Nullable String label,
            boolean isDefault) {
        String own = id == IDialogConstants.OK_ID ? text("restore.do") : text("leave");
        return super.createButton(parent, id, own, isDefault);
    }

    @Override
    protected void okPressed() {
        Table backups = table;
        if (backups == null || backups.getSelectionCount() == 0
                || !(backups.getSelection()[0].getData() instanceof Path chosen)) {
            return;
        }
        try {
            new ProgressMonitorDialog(getShell()).run(true, false, monitor -> {
                try {
                    stores.restore(chosen, folder, passphrase);
                } catch (StoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            super.okPressed();
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getCause() instanceof StoreException failed
                    ? failed.text().in(Language.of(Locale.getDefault()))
                    : text("restore.failed"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void offer() {
        Table backups = table;
        if (backups == null) {
            return;
        }
        try {
            List<Path> files = stores.backups(folder);
            for (Path file : files) {
                TableItem item = new TableItem(backups, SWT.NONE);
                item.setText(0, String.valueOf(file.getFileName()));
                item.setText(1, text("restore.verifying"));
                item.setData(file);
                verify(file, item);
            }
            if (files.isEmpty()) {
                setErrorMessage(text("restore.none"));
            } else {
                backups.select(0);
            }
            getButton(IDialogConstants.OK_ID).setEnabled(!files.isEmpty());
        } catch (StoreException e) {
            setErrorMessage(e.text().in(Language.of(Locale.getDefault())));
        }
    }

    private void verify(Path file, TableItem item) {
        CompletableFuture.supplyAsync(() -> verified(file)).thenAccept(backup -> item.getDisplay().asyncExec(() -> {
            if (!item.isDisposed()) {
                item.setText(1, backup == null ? text("restore.bad")
                        : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault())
                                .format(backup.when()));
                item.setText(2, backup == null ? "" : String.format(Locale.ROOT, "%,d", backup.records()));
            }
        }));
    }

    private @Nullable Backup verified(Path file) {
        try {
            return stores.verify(file, passphrase);
        } catch (StoreException e) {
            return null;
        }
    }

    private static String text(String key) {
        return Messages.beside(RestoreDialog.class).format(Language.of(Locale.getDefault()), key);
    }
}
