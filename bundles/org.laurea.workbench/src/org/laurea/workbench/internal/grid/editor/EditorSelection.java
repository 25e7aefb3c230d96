package org.laurea.workbench.internal.grid.editor;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.laurea.workbench.selection.RecordSelection;

/** What is selected in the editor, for the views around it. */
final class EditorSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = new StructuredSelection(List.of());

    /** Tells of another selection. */
    void show(RecordSelection other) {
        if (!other.equals(selection)) {
            selection = other;
            SelectionChangedEvent event = new SelectionChangedEvent(this, other);
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
        if (listener != null) {
            listeners.add(listener);
        }
    }

    @Override
    public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
        if (listener != null) {
            listeners.remove(listener);
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(@Nullable ISelection other) {
        if (other instanceof RecordSelection records) {
            show(records);
        }
    }
}
