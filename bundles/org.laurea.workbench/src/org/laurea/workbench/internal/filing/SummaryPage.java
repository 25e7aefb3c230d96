package org.laurea.workbench.internal.filing;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.store.Batch;
import org.laurea.office.batch.Count;
import org.laurea.office.duty.Duties;
import org.laurea.office.duty.Duty;
import org.laurea.sync.PackageId;
import org.laurea.workbench.internal.part.StepPage;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Background;
import org.laurea.workbench.internal.part.Facts;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Shares;

/** Page 1: what is filed, for the eyes of whoever signs and whoever authorises. */
final class SummaryPage extends StepPage<FilingWizard> {

    private static final int MOST = 4;
    private static final int HEIGHT = 90;
    private static final List<String> COLUMNS = List.of("rule", "field", "count", "reason");
    private static final int[] WIDTHS = {120, 110, 80, 480};

    private @Nullable Facts facts;
    private @Nullable ChangeTable changes;
    private @Nullable Label told;
    private @Nullable Table accepted;
    private @Nullable Background background;

    SummaryPage(FilingWizard wizard) {
        super(wizard, "summary");
    }

    @Override
    protected void fill(Composite page) {
        facts = new Facts(page, "filing.summary", texts());
        changes = new ChangeTable(page, texts());
        Label label = Layouts.named(new Label(page, SWT.WRAP), "filing.stand");
        label.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        told = label;
        Table table = Layouts.named(new Table(page, SWT.BORDER | SWT.FULL_SELECTION), "filing.accepted");
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().hint(1, HEIGHT).create());
        Parts.named(table, texts().get("accepted.list"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts().get("column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        Palette.of(table).paint(table);
        Shares.of(table, 3, WIDTHS);
        Parts.show(table, false);
        accepted = table;
        background = new Background(page);
    }

    @Override
    protected void enter() {
        Background work = background;
        if (work != null && !work.isBusy() && wizard().overview() == null) {
            setMessage(texts().get("counting"));
            work.start(wizard().steps()::overview, this::show, failure -> {
                setMessage(null);
                setErrorMessage(Background.text(failure));
            });
        }
    }

    private void show(FilingOverview overview) {
        wizard().know(overview);
        setMessage(null);
        Facts lines = facts;
        Table table = accepted;
        Label label = told;
        ChangeTable differing = changes;
        if (lines == null || table == null || label == null || differing == null) {
            return;
        }
        tell(overview, lines);
        differing.show(overview.changes(), overview.summary().batch().type());
        boolean hasAccepted = !overview.accepted().isEmpty();
        label.setText(texts().get(hasAccepted ? "accepted" : "accepted.none"));
        Parts.show(table, hasAccepted);
        for (AcceptedGroup group : overview.accepted()) {
            new TableItem(table, SWT.NONE).setText(
                    new String[] {group.rule(), group.field(), Texts.count(group.records()), group.reason()});
        }
        label.getParent().layout(true, true);
        setPageComplete(true);
        Button next = getShell().getDefaultButton();
        if (next != null) {
            next.setFocus();
        }
    }

    private void tell(FilingOverview overview, Facts lines) {
        Batch batch = overview.summary().batch();
        lines.add("batch", BatchNames.name(batch) + " · " + BatchNames.category(batch.type()));
        lines.add("unit", batch.unit());
        lines.add("records", Texts.count(batch.records()));
        lines.add("degrees", counts(overview.statistics().degrees()));
        lines.add("majors", counts(overview.statistics().majors()));
        lines.add("term", new Duties(InstantSource.system()).of(batch).map(this::term).orElse(""));
        lines.add("id", overview.summary().id().hex());
        lines.add("previous", overview.summary().previous().map(PackageId::hex).orElse(texts().get("previous.none")));
        overview.refused().ifPresent(refusal -> lines.add("refused", texts().get("refused.before",
                ReceiptFacts.time(refusal.received()), refusal.findings().size())));
    }

    private String term(Duty duty) {
        return texts().get(duty.daysLeft() < 0 ? "term.late" : "term", duty.lastDay(), Math.abs(duty.daysLeft()));
    }

    private String counts(List<Count> counts) {
        String first = counts.stream().limit(MOST).map(count -> (count.code() + ' ' + count.name()).strip() + " × "
                + Texts.count(count.records())).collect(Collectors.joining("  ·  "));
        return counts.size() > MOST ? texts().get("counts.more", first, counts.size() - MOST) : first;
    }
}
