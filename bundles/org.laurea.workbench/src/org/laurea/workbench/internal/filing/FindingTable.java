package org.laurea.workbench.internal.filing;

import java.util.List;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Shares;

/** Why a hub refused a package, a line each; Enter or a double click goes to the record. */
final class FindingTable {

    private static final List<String> COLUMNS = List.of("record", "field", "rule", "message");
    private static final int[] WIDTHS = {70, 100, 120, 520};

    private final Table table;
    private final Texts texts;
    private List<HubFinding> findings = List.of();

    FindingTable(Composite parent, Texts texts, LongConsumer chosen) {
        this.texts = texts;
        table = Layouts.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "filing.findings");
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().hint(1, 160).create());
        Parts.named(table, texts.get("findings"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts.get("column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        Palette.of(table).paint(table);
        Shares.of(table, 3, WIDTHS);
        table.addListener(SWT.DefaultSelection, event -> chosen.accept(selected()));
    }

    Table control() {
        return table;
    }

    void show(List<HubFinding> all) {
        findings = all;
        table.removeAll();
        for (HubFinding finding : all) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                    finding.record() == 0 ? texts.get("whole") : Texts.count(finding.record()), finding.field(),
                    finding.rule(), texts.of(finding.message())});
        }
        if (!all.isEmpty()) {
            table.setSelection(0);
        }
    }

    /** The number of the record of the line with the cursor, 0 for none. */
    long selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? 0 : findings.get(index).record();
    }
}
