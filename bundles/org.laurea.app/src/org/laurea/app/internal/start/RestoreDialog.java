package org.laurea.app.internal.start;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.laurea.app.internal.dialog.ProductDialog;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.workbench.look.Layouts;

/** Offers the backups of a data folder whose store is damaged. What is there now is kept beside the restored store. */
final class RestoreDialog extends ProductDialog {

    private final RecordStores stores;
    private final Path folder;
    private final StoreException trouble;
    private final char @Nullable [] passphrase;
    private @Nullable BackupTable backups;

    RestoreDialog(RecordStores stores, Path folder, StoreException trouble, char @Nullable [] passphrase) {
        super(null, 1);
        this.stores = stores;
        this.folder = folder;
        this.trouble = trouble;
        this.passphrase = passphrase;
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
    protected void fill(Composite area) {
        backups = new BackupTable(area, stores, passphrase, this::enable);
        Button other = Layouts.named(new Button(area, SWT.PUSH), "restore.other");
        other.setText(text("restore.other"));
        other.addListener(SWT.Selection, event -> browse());
        setTitle(text("restore.title"));
    }

    @Override
    public void create() {
        super.create();
        setMessage(trouble.text().in(language()), IMessageProvider.ERROR);
        enable();
        BackupTable table = backups;
        if (table == null) {
            return;
        }
        try {
            List<Path> files = stores.backups(folder);
            table.show(files);
            if (files.isEmpty()) {
                setErrorMessage(text("restore.none"));
            }
        } catch (StoreException e) {
            setErrorMessage(e.text().in(language()));
        }
    }

    @Override
    protected @Nullable String label(int button) {
        return button == IDialogConstants.OK_ID ? text("restore.do") : text("leave");
    }

    @Override
    protected void okPressed() {
        BackupTable table = backups;
        if (table != null) {
            table.chosen().ifPresent(this::restore);
        }
    }

    private void restore(Path chosen) {
        try {
            new ProgressMonitorDialog(getShell()).run(true, false, monitor -> {
                monitor.beginTask(text("restore.runs"), IProgressMonitor.UNKNOWN);
                try {
                    stores.restore(chosen, folder, passphrase);
                } catch (StoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            super.okPressed();
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getCause() instanceof StoreException failed
                    ? failed.text().in(language())
                    : text("restore.failed"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(text("restore.other"));
        dialog.setFilterExtensions(new String[] {"*.zip"});
        String chosen = dialog.open();
        BackupTable table = backups;
        if (chosen != null && table != null) {
            setErrorMessage(null);
            table.add(Path.of(chosen));
        }
    }

    private void enable() {
        BackupTable table = backups;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (table != null && ok != null) {
            ok.setEnabled(table.chosen().isPresent());
        }
    }
}
