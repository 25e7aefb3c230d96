package org.laurea.workbench.internal.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.Desk;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.board.BoardState;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.workspace.Workspace;
import org.laurea.workbench.workspace.Workspaces;

/** What stands where batches are edited while none is open: go on with the newest, import a table, or try with a sample. */
final class EditorAreaPage {

    private static final int WIDTH = 420;

    private final Texts texts = Texts.beside(EditorAreaPage.class);
    private final CTabFolder folder;
    private final IWorkbenchWindow window;
    private final Composite page;
    private final Label title;
    private final Label text;
    private final Button open;
    private final Button take;
    private final Button sample;

    EditorAreaPage(CTabFolder folder, IWorkbenchWindow window) {
        this.folder = folder;
        this.window = window;
        page = Layouts.named(new Composite(folder, SWT.NONE), "area");
        page.setLayout(Layouts.flush(1));
        Banner banner = new Banner(page, 1);
        Composite block = new Composite(page, SWT.NONE);
        block.setLayout(Layouts.page(1));
        block.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        title = label(block, "area.title", Role.FOREGROUND);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        text = label(block, "area.text", Role.FAINT);
        Composite buttons = new Composite(block, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 2 * Layouts.UNIT;
        row.marginLeft = 0;
        buttons.setLayout(row);
        Commands commands = new Commands(window);
        open = Parts.button(buttons, "area.open", "", () -> newest().ifPresent(commands::open));
        take = Parts.button(buttons, "area.import", texts.get("area.import"), commands::importFile);
        SampleStart start = new SampleStart(window, banner);
        sample = Parts.button(buttons, "area.sample", texts.get("area.sample"),
                () -> category().ifPresentOrElse(start::run, start::run));
        for (Composite ground : List.of(page, block, buttons)) {
            Palette.of(page).paint(ground, Role.BACKGROUND, Role.FOREGROUND);
        }
        folder.addListener(SWT.Resize, event -> place());
        Registration registration = window.getService(Board.class).listen(state -> refresh());
        page.addListener(SWT.Dispose, event -> registration.close());
    }

    /** Says what fits the workspace now, or goes out of the way of an open batch. */
    void refresh() {
        if (page.isDisposed()) {
            return;
        }
        BoardState state = window.getService(Board.class).state();
        boolean isFree = folder.getItemCount() == 0 && state.isKnown();
        page.setVisible(isFree);
        if (!isFree) {
            return;
        }
        boolean isReadOnly = window.getService(Desk.class).store().info().isReadOnly();
        Optional<Batch> newest = newest();
        String kind = newest.isPresent() ? "some" : isReadOnly ? "readonly" : "none";
        title.setText(texts.get("area.title." + kind));
        text.setText(texts.get("area.text." + kind));
        open.setText(newest.map(batch -> texts.get("area.open", Parts.plain(BatchNames.name(batch)))).orElse(""));
        show(open, newest.isPresent());
        show(take, !isReadOnly);
        show(sample, !isReadOnly && newest.isEmpty());
        page.moveAbove(null);
        place();
    }

    private void place() {
        if (page.isDisposed() || !page.isVisible()) {
            return;
        }
        page.setBounds(folder.getClientArea());
        int width = Math.max(1, Math.min(WIDTH, page.getClientArea().width - 4 * Layouts.UNIT));
        for (Label label : List.of(title, text)) {
            label.setLayoutData(Layouts.wide().hint(width, SWT.DEFAULT).create());
        }
        page.layout(true, true);
    }

    private String workspace() {
        return new Workspaces(window).current().map(Workspace::id).orElse(Workspace.OVERVIEW);
    }

    private Optional<DegreeCategory> category() {
        String wanted = workspace();
        return window.getService(Desk.class).types().all().stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    /** The batch of the workspace that was worked on last. */
    private Optional<Batch> newest() {
        String wanted = workspace();
        return window.getService(Board.class).state().batches().stream()
                .filter(batch -> wanted.equals(Workspace.OVERVIEW) || batch.type().id().equals(wanted))
                .max(Comparator.comparing(Batch::changed));
    }

    private static void show(Button button, boolean isShown) {
        RowData place = new RowData();
        place.exclude = !isShown;
        button.setLayoutData(place);
        button.setVisible(isShown);
    }

    private static Label label(Composite block, String id, Role role) {
        Label label = Layouts.named(new Label(block, SWT.WRAP), id);
        Palette.of(block).paint(label, Role.BACKGROUND, role);
        return label;
    }
}
