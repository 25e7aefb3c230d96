package org.laurea.workbench.internal.grid.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.laurea.core.code.CodeTables;
import org.laurea.core.code.Pinyin;
import org.laurea.core.record.RecordType;
import org.laurea.core.store.Conflict;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.core.text.Localized;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.document.DocumentListener;
import org.laurea.workbench.board.Board;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.grid.BatchGrid;
import org.laurea.workbench.internal.grid.CellDecorators;
import org.laurea.workbench.internal.grid.GridMemory;
import org.laurea.workbench.internal.grid.GridTools;
import org.laurea.workbench.internal.grid.cell.CodeFields;
import org.laurea.workbench.internal.grid.cell.TableCodes;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.StateRibbon;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.selection.RecordSelection;
import org.laurea.workbench.workspace.WorkspaceMemory;
import org.laurea.workbench.workspace.Workspaces;

/** What the editor of a batch shows once the batch is there: its name and state, news, the grid. */
final class EditorPage implements DocumentListener, AutoCloseable {

    private final Texts texts = Texts.beside(EditorPage.class);
    private final BatchEditor editor;
    private final BatchDocument document;
    private final EditorSelection selection;
    private final CLabel title;
    private final StateRibbon ribbon;
    private final Banner banner;
    private final BatchGrid grid;
    private @Nullable Registration registration;
    private List<UUID> start = List.of();

    EditorPage(BatchEditor editor, Composite parent, BatchDocument document, EditorSelection selection) {
        this.editor = editor;
        this.document = document;
        this.selection = selection;
        Composite top = new Composite(parent, SWT.NONE);
        top.setLayout(Layouts.bar(2));
        top.setLayoutData(Layouts.wide().create());
        title = Layouts.named(new CLabel(top, SWT.NONE), "editor.title");
        title.setMargins(0, 0, 0, 0);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        title.setLayoutData(Layouts.wide().create());
        ribbon = new StateRibbon(top);
        ribbon.onChoose(command -> new Commands(editor.getSite().getWorkbenchWindow()).run(command,
                document.batch().id()));
        Palette palette = Palette.of(parent);
        palette.paint(parent, Role.BACKGROUND, Role.FOREGROUND);
        palette.paint(top, Role.BACKGROUND, Role.FOREGROUND);
        palette.paint(title, Role.BACKGROUND, Role.FOREGROUND);
        banner = new Banner(parent, 1);
        IWorkbenchPartSite site = editor.getSite();
        grid = new BatchGrid(parent, document, tools(site, document), memory(document),
                new EditorHost(site, document, this::tell, this::selected));
        new EditorHandlers(site, grid).activate();
    }

    /** Begins to follow the document. */
    void begin() {
        registration = document.listen(this);
        grid.begin();
        name();
        if (document.isPartial()) {
            banner.show(Kind.INFO, texts.get("editor.partial", document.batch().records()));
        } else if (document.isReadOnly()) {
            banner.show(Kind.INFO, readOnly());
        }
        selected();
        start = grid.records();
    }

    /** Whether it can show the first records of a batch: not if others would come first by the order or the filter that is remembered. */
    static boolean isInOrder(BatchDocument document) {
        return memory(document).query().isPlain();
    }

    /** The record that somebody went to since the page began. */
    Optional<UUID> visited() {
        return grid.records().equals(start) ? Optional.empty() : grid.records().stream().findFirst();
    }

    /** What is arranged while only the first records are there is not kept. */
    private static GridMemory memory(BatchDocument document) {
        WorkspaceMemory memory = Workspaces.memory(document.type().id());
        return new GridMemory(memory::get, document.isPartial() ? (key, value) -> {} : memory::put, document);
    }

    BatchGrid grid() {
        return grid;
    }

    @Override
    public void changed(DocumentChange change) {
        if (!grid.control().isDisposed()) {
            grid.changed(change);
            name();
        }
    }

    @Override
    public void refused(List<Conflict> conflicts) {
        if (!grid.control().isDisposed() && !conflicts.isEmpty()) {
            Conflict first = conflicts.get(0);
            banner.show(Kind.WARNING, new ConflictTexts(document, texts).of(conflicts), texts.get("conflict.show"),
                    () -> grid.reveal(first.record(), first.field()));
        }
    }

    @Override
    public void failed(Localized reason) {
        if (!grid.control().isDisposed()) {
            banner.show(Kind.ERROR, texts.of(reason));
        }
    }

    @Override
    public void close() {
        Registration following = registration;
        if (following != null) {
            following.close();
            registration = null;
            document.close();
        }
    }

    private void name() {
        String name = BatchNames.name(document.batch());
        String category = BatchNames.category(document.type());
        String whole = name.endsWith(category) ? name : texts.get("editor.title", name, category);
        if (!whole.equals(title.getToolTipText())) {
            title.setText(Parts.plain(name));
            title.setToolTipText(whole);
            editor.named(whole);
        }
        ribbon.show(document.batch().state());
    }

    private String readOnly() {
        if (document.recordType() == null) {
            return texts.get("editor.read.only.module", BatchNames.category(document.type()));
        }
        if (editor.getSite().getService(Desk.class).store().info().isReadOnly()) {
            String why = editor.getSite().getService(Board.class).whyReadOnly().map(texts::of).orElse("");
            return texts.get("editor.read.only.store", why).strip();
        }
        return texts.get("editor.read.only.filed");
    }

    private void tell(Localized news) {
        banner.show(Kind.INFO, texts.of(news));
    }

    private void selected() {
        selection.show(new RecordSelection(document, grid.records(), grid.cursorField()));
    }

    private static GridTools tools(IWorkbenchPartSite site, BatchDocument document) {
        @Nullable
        CodeTables tables = site.getService(CodeTables.class);
        @Nullable
        Pinyin pinyin = site.getService(Pinyin.class);
        @Nullable
        CellDecorators decorators = site.getService(CellDecorators.class);
        @Nullable
        RecordType type = document.recordType();
        UnaryOperator<String> spelling = pinyin == null ? text -> text : pinyin::spell;
        return new GridTools(type == null || tables == null ? CodeFields.none() : new TableCodes(type, tables),
                spelling, decorators == null ? List.of() : decorators.all(), ForkJoinPool.commonPool());
    }
}
