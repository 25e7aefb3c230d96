package org.laurea.workbench.internal.grid.editor;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.laurea.core.text.Messages;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.grid.BatchGrid;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.selection.BatchInput;
import org.laurea.workbench.selection.Reveal;
import org.laurea.workbench.selection.Walk;

/** The editor of a batch. There is nothing to save: every change is on disk as soon as it is made. */
public final class BatchEditor extends EditorPart {

    private static final Messages MESSAGES = Messages.beside(BatchEditor.class);

    private final Texts texts = Texts.beside(BatchEditor.class);
    private final EditorSelection selection = new EditorSelection();
    private @Nullable Composite page;
    private @Nullable EditorPage open;
    private Consumer<BatchGrid> first = grid -> {};
    private boolean isDisposed;

    @Override
    public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
        if (!(input instanceof BatchInput)) {
            throw new PartInitException(texts.get("editor.failed.unknown"));
        }
        setSite(site);
        setInput(input);
        requireNonNull(site).setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        page = requireNonNull(parent);
        load();
    }

    @Override
    public void setFocus() {
        EditorPage shown = open;
        Control area = page;
        if (shown != null) {
            shown.grid().focus();
        } else if (area != null) {
            area.setFocus();
        }
    }

    @Override
    @SuppressWarnings({"null", "unchecked"})
    public <T> T getAdapter(@Nullable Class<T> type) {
        if (type == Reveal.class) {
            Reveal reveal = this::reveal;
            return (T) reveal;
        }
        EditorPage shown = open;
        if (shown != null && type == Walk.class) {
            Walk walk = shown.grid()::walk;
            return (T) walk;
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        isDisposed = true;
        EditorPage shown = open;
        if (shown != null) {
            shown.close();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(@Nullable IProgressMonitor monitor) {
        // every change is saved when it is made
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    /** The name of the batch changed. */
    void named(String name) {
        setPartName(name);
        setTitleToolTip(name);
    }

    /** Shows a cell, as soon as the batch is there. */
    private void reveal(UUID record, int field) {
        EditorPage shown = open;
        if (shown == null) {
            first = grid -> grid.reveal(record, field);
        } else {
            shown.grid().reveal(record, field);
        }
    }

    private void load() {
        Composite parent = requireNonNull(page);
        clear(parent);
        parent.setLayout(Layouts.flush(1));
        Label loading = Layouts.named(new Label(parent, SWT.NONE), "editor.loading");
        loading.setText(texts.get("editor.loading"));
        parent.layout();
        Executor foreground = work -> parent.getDisplay().asyncExec(work);
        BatchInput input = (BatchInput) getEditorInput();
        getSite().getService(Desk.class).open(input.batch(), first -> glance(parent, first))
                .thenAcceptAsync(document -> {
                    if (isDisposed || parent.isDisposed()) {
                        document.close();
                    } else {
                        replace(parent, document);
                    }
                }, foreground).exceptionallyAsync(failure -> {
                    failed(parent, failure);
                    return null;
                }, foreground);
    }

    private void glance(Composite parent, BatchDocument document) {
        if (!isDisposed && !parent.isDisposed() && open == null && EditorPage.isInOrder(document)) {
            replace(parent, document);
        }
    }

    /** Shows a document in the place of what is there; who went to a record meanwhile stays with it. */
    private void replace(Composite parent, BatchDocument document) {
        EditorPage before = open;
        if (before != null) {
            int field = before.grid().cursorField();
            before.visited().ifPresent(record -> first = grid -> grid.reveal(record, field));
            before.close();
        }
        parent.setRedraw(false);
        try {
            clear(parent);
            show(parent, document);
        } finally {
            parent.setRedraw(true);
        }
    }

    private static void clear(Composite parent) {
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
    }

    private void show(Composite parent, BatchDocument document) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.flush(1));
        area.setLayoutData(Layouts.fill().create());
        EditorPage made = new EditorPage(this, area, document, selection);
        open = made;
        made.begin();
        first.accept(made.grid());
        parent.layout(true, true);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void failed(Composite parent, Throwable failure) {
        if (isDisposed || parent.isDisposed()) {
            return;
        }
        open = null;
        clear(parent);
        Banner banner = new Banner(parent, 1);
        Parts.tell(failure, MESSAGES.text("editor.failed.unknown"),
                news -> banner.show(Kind.ERROR, texts.get("editor.failed", texts.of(news)), texts.get("editor.again"),
                        this::load));
        parent.layout(true, true);
    }
}
