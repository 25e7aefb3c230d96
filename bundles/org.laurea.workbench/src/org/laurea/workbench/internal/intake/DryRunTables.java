package org.laurea.workbench.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.row.Columns;
import org.laurea.core.store.FieldEdit;
import org.laurea.office.batch.BatchSteps;
import org.laurea.office.intake.BatchPlan;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.RowChange;
import org.laurea.office.intake.RuleCount;
import org.laurea.validation.Finding;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;

/** What a dry run found, in tabs: batches, findings by rule, what changes, what stays. */
final class DryRunTables {

    private final Texts texts;
    private final TabFolder tabs;
    private final Table batches;
    private final Table findings;
    private final Table changes;
    private final Table others;
    private final Look look;

    DryRunTables(Composite parent, Texts texts) {
        this.texts = texts;
        look = new Look(parent);
        tabs = new TabFolder(parent, SWT.TOP);
        tabs.setLayoutData(Layouts.fill().hint(1, 1).create());
        batches = table(SWT.VIRTUAL, "tab.batches", "col.day:120", "col.batch:200", "col.state:90", "col.added:90",
                "col.changed:90",
                "col.same:90");
        findings = table(SWT.NONE, "tab.findings", "col.finding:380", "col.count:90", "col.places:360");
        changes = table(SWT.VIRTUAL, "tab.changes", "col.row:80", "col.field:180", "col.before:230", "col.after:230");
        others = table(SWT.VIRTUAL, "tab.others", "col.row:80", "col.why:620");
    }

    void show(DryRun run, IntakeState state) {
        fill(batches, run.batches().stream().map(this::batch).toList());
        findings.removeAll();
        for (RuleCount rule : run.findings()) {
            TableItem item = new TableItem(findings, SWT.NONE);
            item.setText(new String[] {texts.of(rule.title()), Texts.count(rule.count()), places(rule)});
            item.setImage(look.icon(rule.severity()));
        }
        fill(changes, changes(run.changes(), state));
        List<String[]> kept = new ArrayList<>();
        run.lockedRows().forEach(row -> kept.add(new String[] {Integer.toString(row.row()), texts.get("locked")}));
        run.repeated().forEach(row -> kept
                .add(new String[] {Integer.toString(row.row()), texts.get("repeated", row.first())}));
        fill(others, kept);
        label(batches, "tab.batches", run.batches().size());
        label(findings, "tab.findings", run.errors() + run.warnings());
        label(changes, "tab.changes", run.changed());
        label(others, "tab.others", kept.size());
        tabs.setSelection(run.findings().isEmpty() || run.changed() > 0 && run.errors() == 0 ? 0 : 1);
    }

    private String[] batch(BatchPlan plan) {
        String name = plan.isNew() ? texts.get("batch.new") : plan.name();
        return new String[] {BatchNames.day(plan.day()), name, texts.of(BatchSteps.title(plan.state())),
                Texts.count(plan.added()),
                Texts.count(plan.changed()), Texts.count(plan.same())};
    }

    private String places(RuleCount rule) {
        return rule.first().stream().map(DryRunTables::place).collect(Collectors.joining("  "))
                + (rule.count() > rule.first().size() ? " \u2026" : "");
    }

    private static String place(Finding finding) {
        return finding.column() < 0 ? Integer.toString(finding.row())
                : Columns.letters(finding.column()) + finding.row();
    }

    private List<String[]> changes(List<RowChange> rows, IntakeState state) {
        List<String[]> lines = new ArrayList<>();
        IntakeTarget target = state.target();
        for (RowChange row : rows) {
            for (FieldEdit edit : row.edits()) {
                lines.add(new String[] {Integer.toString(row.row()),
                        target == null ? "" : FieldNames.of(target.recordType().field(edit.field()), texts.language()),
                        edit.before(),
                        edit.after()});
            }
        }
        return lines;
    }

    private Table table(int style, String key, String... columns) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        Table table = Layouts.named(new Table(tabs, SWT.FULL_SELECTION | style), "import." + key);
        Parts.named(table, texts.get(key));
        Palette.of(table).paint(table);
        table.setHeaderVisible(true);
        for (String column : columns) {
            int colon = column.indexOf(':');
            TableColumn made = new TableColumn(table, SWT.LEFT);
            made.setText(texts.get(column.substring(0, colon)));
            made.setWidth(Integer.parseInt(column.substring(colon + 1)));
        }
        tab.setControl(table);
        tab.setText(texts.get(key));
        return table;
    }

    private void label(Table table, String key, long count) {
        for (TabItem tab : tabs.getItems()) {
            if (tab.getControl() == table) {
                tab.setText(texts.get("tab.count", texts.get(key), Texts.count(count)));
            }
        }
    }

    private static void fill(Table table, List<String[]> lines) {
        table.removeAll();
        for (Listener old : table.getListeners(SWT.SetData)) {
            table.removeListener(SWT.SetData, old);
        }
        table.addListener(SWT.SetData, event -> {
            if (event.item instanceof TableItem item && event.index < lines.size()) {
                item.setText(lines.get(event.index));
            }
        });
        table.setItemCount(lines.size());
    }
}
