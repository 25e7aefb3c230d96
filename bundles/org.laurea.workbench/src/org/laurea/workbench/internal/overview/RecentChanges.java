package org.laurea.workbench.internal.overview;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.store.Entry;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.look.Shares;

/** What changed since the beginning of yesterday. */
final class RecentChanges {

    private static final int FEWEST = 4;
    private static final int MOST = 50;
    private static final int[] WIDTHS = {96, 280, 90};
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    private final Texts texts = Texts.beside(RecentChanges.class);
    private final Table table;

    RecentChanges(Composite section) {
        Composite room = new Composite(section, SWT.NONE);
        room.setLayoutData(Layouts.fill().create());
        Palette.of(section).paint(room, Role.BACKGROUND, Role.FOREGROUND);
        table = Layouts.named(new Table(room, SWT.FULL_SELECTION), "overview.changes");
        room.setLayout(new WholeLines(table, FEWEST));
        Parts.named(table, texts.get("section.changes"));
        Palette.of(table).paint(table);
        for (int width : WIDTHS) {
            new TableColumn(table, SWT.LEFT).setWidth(width);
        }
        Shares.of(table, 1, WIDTHS);
    }

    void show(List<Entry> entries) {
        table.removeAll();
        for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            new TableItem(table, SWT.NONE).setText(new String[] {TIME.format(entry.when()),
                    texts.of(Reasons.text(entry.reason())), entry.who()});
        }
        if (entries.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(1, texts.get("changes.none"));
        }
    }
}
