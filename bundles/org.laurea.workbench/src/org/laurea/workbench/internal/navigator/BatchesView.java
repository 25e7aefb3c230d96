package org.laurea.workbench.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.part.ViewPart;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.board.BoardState;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.navigator.BatchFilter.Stage;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.workspace.Workspace;
import org.laurea.workbench.workspace.Workspaces;

/** The batches by award date: those of the category whose workspace is shown, or all in the overview. */
public final class BatchesView extends ViewPart {

    private static final String STAGE = "batches.stage";

    private final Texts texts = Texts.beside(BatchesView.class);
    private final PerspectiveAdapter switched = new PerspectiveAdapter() {
        @Override
        public void perspectiveActivated(@Nullable IWorkbenchPage page, @Nullable IPerspectiveDescriptor perspective) {
            recall();
        }
    };
    private @Nullable Ui ui;
    private @Nullable Board board;
    private @Nullable Registration registration;

    private record Ui(Composite page, Combo stage, TreeViewer tree, StartButtons start) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        Composite page = new Composite(Objects.requireNonNull(parent), SWT.NONE);
        page.setLayout(Layouts.flush(1));
        Combo stage = Parts.named(Layouts.named(new Combo(page, SWT.READ_ONLY), "batches.stage"),
                texts.get("stage"));
        for (Stage one : Stage.values()) {
            stage.add(texts.get("stage." + one.ordinal()));
        }
        stage.setLayoutData(Layouts.wide().indent(Layouts.UNIT, Layouts.UNIT).create());
        stage.addListener(SWT.Selection, event -> chosen(stage.getSelectionIndex()));
        Commands commands = new Commands(getSite().getWorkbenchWindow());
        StartButtons start = new StartButtons(page, commands, texts);
        start.control().setLayoutData(Layouts.wide().exclude(true).create());
        start.control().setVisible(false);
        TreeViewer tree = tree(page);
        tree.getTree().setLayoutData(Layouts.fill().create());
        ui = new Ui(page, stage, tree, start);
        getSite().setSelectionProvider(tree);
        new BatchMenu(getSite(), tree).install();
        tree.addOpenListener(event -> open(commands, (IStructuredSelection) event.getSelection()));
        getSite().getWorkbenchWindow().addPerspectiveListener(switched);
        Board shared = getSite().getService(Board.class);
        board = shared;
        recall();
        registration = shared.listen(state -> show());
        Palette palette = Palette.of(page);
        palette.paint(tree.getTree(), Role.BACKGROUND, Role.FOREGROUND);
        palette.follow(page, tree::refresh);
    }

    @Override
    public void setFocus() {
        Ui made = ui;
        if (made != null) {
            made.tree().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().removePerspectiveListener(switched);
        Registration listening = registration;
        if (listening != null) {
            listening.close();
        }
        super.dispose();
    }

    private TreeViewer tree(Composite parent) {
        TreeViewer tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        Layouts.named(tree.getTree(), "batches.tree");
        Parts.named(tree.getTree(), texts.get("tree"));
        tree.setComparer(new SameBatch());
        tree.setContentProvider(new BatchContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new BatchLabels(tree.getTree())));
        return tree;
    }

    private static void open(Commands commands, IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof Batch batch) {
            commands.open(batch);
        }
    }

    private static List<Object> closed(TreeViewer tree) {
        List<Object> closed = new ArrayList<>();
        for (TreeItem item : tree.getTree().getItems()) {
            if (!item.getExpanded()) {
                closed.add(item.getData());
            }
        }
        return closed;
    }

    private String workspace() {
        return new Workspaces(getSite().getWorkbenchWindow()).current().map(Workspace::id).orElse(Workspace.OVERVIEW);
    }

    private void chosen(int stage) {
        Workspaces.memory(workspace()).put(STAGE, Stage.values()[stage].name());
        show();
    }

    private void recall() {
        Ui made = ui;
        if (made != null) {
            String kept = Workspaces.memory(workspace()).get(STAGE).orElse("");
            int index = 0;
            for (Stage stage : Stage.values()) {
                index = stage.name().equals(kept) ? stage.ordinal() : index;
            }
            made.stage().select(index);
            show();
        }
    }

    private void show() {
        Ui made = ui;
        Board shared = board;
        if (made == null || shared == null || made.page().isDisposed()) {
            return;
        }
        BoardState state = shared.state();
        String workspace = workspace();
        String category = workspace.equals(Workspace.OVERVIEW) ? "" : workspace;
        List<AwardDay> days = new BatchFilter(category, Stage.values()[made.stage().getSelectionIndex()])
                .days(state.batches());
        boolean hasNone = new BatchFilter(category, Stage.ALL).days(state.batches()).isEmpty();
        made.stage().setEnabled(!hasNone);
        Parts.show(made.start().control(), hasNone && state.isKnown());
        made.page().layout();
        List<Object> closed = closed(made.tree());
        made.tree().setInput(days);
        made.tree().expandAll();
        closed.forEach(day -> made.tree().setExpandedState(day, false));
    }
}
