package org.laurea.workbench.internal.keys;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.seal.HeldKey;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.look.Shares;

/** The keys of the user, a line each; what ends soon is amber, what has ended red. */
final class KeyTable {

    private static final List<String> COLUMNS = List.of("use", "algorithm", "holder", "until", "left", "id");
    private static final int[] WIDTHS = {150, 80, 170, 120, 140, 240};
    private static final int LEFT = 4;
    private static final int SOON_DAYS = 30;

    private final Table table;
    private final Texts texts;

    KeyTable(Composite parent, Texts texts) {
        this.texts = texts;
        table = Layouts.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "keys.list");
        table.setHeaderVisible(true);
        Parts.named(table, texts.get("list"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts.get("column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        Palette.of(table).paint(table);
        Shares.of(table, 5, WIDTHS);
    }

    Table control() {
        return table;
    }

    void show(List<KeysWork.KnownKey> keys) {
        table.removeAll();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        for (KeysWork.KnownKey known : keys) {
            line(known, today);
        }
    }

    private void line(KeysWork.KnownKey known, LocalDate today) {
        HeldKey key = known.key();
        String use = texts.get("use." + key.purpose().use().name().toLowerCase(Locale.ROOT));
        TableItem item = new TableItem(table, SWT.NONE);
        if (key.chain().isEmpty()) {
            item.setText(new String[] {use, key.purpose().algorithm().name(), "", "", texts.get("waiting"), key.id()});
            item.setForeground(LEFT, Palette.of(table).color(Role.WARNING));
            return;
        }
        X509Certificate certificate = key.chain().get(0);
        LocalDate end = LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneId.systemDefault());
        long left = ChronoUnit.DAYS.between(today, end);
        item.setText(new String[] {use, key.purpose().algorithm().name(), known.holder(), end.toString(),
                texts.get(left < 0 ? "ended" : "left", Math.abs(left)), key.id()});
        if (left < SOON_DAYS) {
            item.setForeground(LEFT, Palette.of(table).color(left < 0 ? Role.ERROR : Role.WARNING));
        }
    }
}
