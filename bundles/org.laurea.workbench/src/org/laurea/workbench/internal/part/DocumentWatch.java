package org.laurea.workbench.internal.part;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.document.DocumentListener;
import org.laurea.workbench.selection.RecordSelection;
import org.laurea.workbench.selection.Reveal;

/** Follows the batch editor of a page: which document, which records, and what changes in them. UI thread only. */
public final class DocumentWatch implements ISelectionChangedListener, IPartListener2, AutoCloseable {

    /** Hears of it. */
    public interface Listener {

        /** Another document or other records are selected; {@code null} if no batch is open. */
        void selected(@Nullable RecordSelection selection);

        /** The document is different. */
        void changed(DocumentChange change);
    }

    private final IWorkbenchPage page;
    private final Listener listener;
    private @Nullable ISelectionProvider editing;
    private @Nullable BatchDocument document;
    private @Nullable Registration registration;

    /** Follows the editors of a page until it is closed; tells at once what is selected. */
    public DocumentWatch(IWorkbenchPage page, Listener listener) {
        this.page = page;
        this.listener = listener;
        page.addPartListener(this);
        look();
    }

    /** Goes to a cell of the batch editor that is in front. */
    public void reveal(UUID record, int field) {
        IEditorPart editor = page.getActiveEditor();
        if (editor != null) {
            page.activate(editor);
            show(record, field);
        }
    }

    /** Shows a cell in the batch editor that is in front; the cursor of the keyboard stays where it is. */
    public void show(UUID record, int field) {
        IEditorPart editor = page.getActiveEditor();
        Reveal reveal = editor == null ? null : editor.getAdapter(Reveal.class);
        if (reveal != null) {
            reveal.reveal(record, field);
        }
    }

    @Override
    public void selectionChanged(@Nullable SelectionChangedEvent event) {
        if (event != null && event.getSelection() instanceof RecordSelection records) {
            follow(records);
        }
    }

    @Override
    public void partActivated(@Nullable IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(@Nullable IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partOpened(@Nullable IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(@Nullable IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void close() {
        attach(null);
        page.removePartListener(this);
        follow(null);
    }

    /** The editor is asked itself, not the page: an editor that is filled before it was ever active tells the page nothing. */
    private void look() {
        IEditorPart editor = page.getActiveEditor();
        ISelectionProvider provider = editor == null ? null : editor.getSite().getSelectionProvider();
        attach(provider);
        if (editor == null) {
            follow(null);
        } else if (provider != null && provider.getSelection() instanceof RecordSelection records) {
            follow(records);
        }
    }

    private void attach(@Nullable ISelectionProvider provider) {
        ISelectionProvider before = editing;
        if (before != provider) {
            if (before != null) {
                before.removeSelectionChangedListener(this);
            }
            if (provider != null) {
                provider.addSelectionChangedListener(this);
            }
            editing = provider;
        }
    }

    private void follow(@Nullable RecordSelection selection) {
        BatchDocument next = selection == null ? null : selection.document();
        if (next != document) {
            Registration old = registration;
            if (old != null) {
                old.close();
            }
            document = next;
            DocumentListener hearing = listener::changed;
            registration = next == null ? null : next.listen(hearing);
        }
        listener.selected(selection);
    }
}
