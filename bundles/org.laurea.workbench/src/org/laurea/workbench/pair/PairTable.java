package org.laurea.workbench.pair;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.look.Spoken;

/** Two records as a table, a line each field; lines that differ and should not are tinted. A native table, for screen readers. */
final class PairTable {

    private static final int[] WIDTHS = {120, 170, 170};

    private final Language language = Language.of(Locale.getDefault());
    private final Label headline;
    private final Table table;
    private List<PairLine> lines = List.of();

    PairTable(Composite parent, String mine, String theirs) {
        headline = Layouts.named(new Label(parent, SWT.WRAP), "pair.headline");
        headline.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(headline).paint(headline, Role.BACKGROUND, Role.FOREGROUND);
        table = Layouts.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "pair.table");
        Spoken.named(table, mine + ' ' + theirs);
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().create());
        String field = Messages.beside(PairTable.class).format(language, "field");
        String[] titles = {field, mine, theirs};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        Palette.of(table).follow(table, this::colour);
    }

    Language language() {
        return language;
    }

    void setFocus() {
        table.setFocus();
    }

    /** Runs something on the UI thread as long as the table lives. */
    void run(Runnable news) {
        if (!table.isDisposed()) {
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    news.run();
                }
            });
        }
    }

    /** A sentence instead of a table. */
    void tell(String sentence) {
        lines = List.of();
        table.removeAll();
        headline(sentence);
    }

    /** The fields, below a sentence that says where the other record is. */
    void show(List<PairLine> all, String place) {
        lines = all;
        table.setRedraw(false);
        table.removeAll();
        for (PairLine line : all) {
            new TableItem(table, SWT.NONE).setText(new String[] {line.title(), line.mine(), line.theirs()});
        }
        colour();
        table.setRedraw(true);
        headline(place);
    }

    private void headline(String sentence) {
        headline.setText(sentence);
        headline.requestLayout();
    }

    private void colour() {
        Palette palette = Palette.of(table);
        table.setBackground(palette.color(Role.BACKGROUND));
        table.setForeground(palette.color(Role.FOREGROUND));
        table.setHeaderBackground(palette.color(Role.PANEL));
        table.setHeaderForeground(palette.color(Role.FOREGROUND));
        for (int i = 0; i < lines.size(); i++) {
            table.getItem(i).setBackground(
                    palette.color(lines.get(i).isStriking() ? Role.DIFFERENT : Role.BACKGROUND));
        }
    }
}
