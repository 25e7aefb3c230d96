package org.laurea.workbench.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.laurea.office.intake.FieldColumn;
import org.laurea.workbench.internal.part.StepPage;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.look.Layouts;

/** Page 2: which column holds which field, required fields without column on top. */
final class MappingPage extends StepPage<ImportWizard> {

    private @Nullable Link remembered;
    private @Nullable ScrolledComposite scroll;
    private @Nullable Composite grid;
    private @Nullable IntakeState shown;
    private final List<MappingRow> rows = new ArrayList<>();

    MappingPage(ImportWizard wizard) {
        super(wizard, "mapping");
    }

    @Override
    protected void fill(Composite page) {
        Link link = Layouts.named(new Link(page, SWT.NONE), "import.remembered");
        link.setText(texts().get("remembered"));
        link.setLayoutData(Layouts.wide().exclude(true).create());
        link.addListener(SWT.Selection, event -> follow(wizard().session().choose(intake -> intake.forget()), true));
        Parts.show(link, false);
        remembered = link;
        ScrolledComposite outer = new ScrolledComposite(page, SWT.V_SCROLL | SWT.BORDER);
        outer.setExpandHorizontal(true);
        outer.setExpandVertical(true);
        outer.setShowFocusedControl(true);
        outer.setLayoutData(Layouts.fill().hint(1, 1).create());
        Composite inner = new Composite(outer, SWT.NONE);
        inner.setLayout(Layouts.page(MappingRow.COLUMNS));
        outer.setContent(inner);
        scroll = outer;
        grid = inner;
    }

    @Override
    protected void enter() {
        super.enter();
        IntakeState state = wizard().state();
        if (state != null && state != shown) {
            rebuild(state);
        }
        if (!rows.isEmpty()) {
            rows.get(0).setFocus();
        }
    }

    private void rebuild(IntakeState state) {
        Composite inner = grid;
        ScrolledComposite outer = scroll;
        if (inner == null || outer == null) {
            return;
        }
        for (Control child : inner.getChildren()) {
            child.dispose();
        }
        rows.clear();
        for (String key : List.of("mapping.field", "mapping.column", "mapping.sure", "mapping.samples")) {
            Label head = new Label(inner, SWT.NONE);
            head.setText(texts().get(key));
            head.setFont(Look.bold());
        }
        List<String> headers = IntStream.range(0, state.sheet().headers().size()).mapToObj(state::header).toList();
        for (FieldColumn field : state.mapping()) {
            rows.add(new MappingRow(inner, texts(), field, headers, this::map));
        }
        inner.layout(true, true);
        outer.setMinSize(inner.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        show(state);
    }

    private void map(int field, int column) {
        follow(wizard().session().choose(intake -> intake.map(field, column)), false);
    }

    private void follow(CompletableFuture<IntakeState> future, boolean anew) {
        setPageComplete(false);
        future.whenCompleteAsync((state, failure) -> {
            if (isGone()) {
                return;
            }
            if (failure != null) {
                wizard().tell(failure, this::setErrorMessage);
                return;
            }
            wizard().know(state);
            if (anew) {
                rebuild(state);
            } else {
                for (FieldColumn field : state.mapping()) {
                    rows.stream().filter(row -> row.field() == field.index()).forEach(row -> row.show(field));
                }
                show(state);
            }
        }, getShell().getDisplay()::asyncExec);
    }

    private void show(IntakeState state) {
        shown = state;
        Link link = remembered;
        if (link != null) {
            Parts.show(link, state.isRemembered());
            link.requestLayout();
        }
        List<FieldColumn> missing = state.missing();
        setPageComplete(state.mapping().stream().anyMatch(field -> field.column() >= 0));
        setMessage(missing.isEmpty() ? null
                : texts().get("missing",
                        missing.stream().map(field -> FieldNames.of(field.field(), texts().language()))
                                .collect(Collectors.joining(texts().get("comma")))),
                missing.isEmpty() ? NONE : WARNING);
    }
}
