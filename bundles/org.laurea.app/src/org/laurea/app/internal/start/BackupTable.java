package org.laurea.app.internal.start;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.store.Backup;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Spoken;

/** Backups, each verified while the user looks; one that is not sound cannot be chosen. */
final class BackupTable {

    private static final int[] WIDTHS = {250, 190, 100};
    private static final int HEIGHT = 180;
    private static final int PAUSE_MILLIS = 50;
    private static final String SOUND = "sound";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.systemDefault());

    private final RecordStores stores;
    private final char @Nullable [] passphrase;
    private final Runnable changed;
    private final Table table;

    /** An empty table; {@code changed} runs whenever another backup, or none, can be restored. */
    BackupTable(Composite parent, RecordStores stores, char @Nullable [] passphrase, Runnable changed) {
        this.stores = stores;
        this.passphrase = passphrase;
        this.changed = changed;
        table = Layouts.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), "restore.backups");
        Spoken.named(table, text("restore.backups"));
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().hint(SWT.DEFAULT, HEIGHT).create());
        String[] heads = {text("restore.file"), text("restore.when"), text("restore.records")};
        for (int i = 0; i < heads.length; i++) {
            TableColumn column = new TableColumn(table, i == 2 ? SWT.RIGHT : SWT.LEFT);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> changed.run());
    }

    void show(List<Path> files) {
        files.forEach(this::item);
        table.select(0);
    }

    /** Adds a backup that lies elsewhere, and selects it. */
    void add(Path file) {
        table.setSelection(item(file));
        changed.run();
    }

    /** The selected backup, if it is sound. */
    Optional<Path> chosen() {
        return table.getSelectionCount() > 0 && table.getSelection()[0].getData() instanceof Path file
                && table.getSelection()[0].getData(SOUND) != null ? Optional.of(file) : Optional.empty();
    }

    private TableItem item(Path file) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(0, String.valueOf(file.getFileName()));
        item.setText(1, text("restore.verifying"));
        item.setData(file);
        watch(item, CompletableFuture.supplyAsync(() -> verified(file)));
        return item;
    }

    /** Looks again and again: while the workbench starts, it holds back what other threads send to this one. */
    private void watch(TableItem item, CompletableFuture<Optional<Backup>> verifying) {
        if (item.isDisposed()) {
            return;
        }
        if (!verifying.isDone()) {
            item.getDisplay().timerExec(PAUSE_MILLIS, () -> watch(item, verifying));
            return;
        }
        tell(item, verifying.join());
        changed.run();
    }

    private static void tell(TableItem item, Optional<Backup> verified) {
        if (verified.isEmpty()) {
            item.setText(1, text("restore.bad"));
            return;
        }
        Backup backup = verified.get();
        item.setData(SOUND, backup);
        item.setText(1, TIME.format(backup.when()));
        item.setText(2, String.format(Locale.ROOT, "%,d", backup.records()));
    }

    private Optional<Backup> verified(Path file) {
        try {
            return Optional.of(stores.verify(file, passphrase));
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    private static String text(String key) {
        return Messages.beside(BackupTable.class).format(Language.of(Locale.getDefault()), key);
    }
}
