package org.laurea.workbench.selection;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * The batch that an editor shows. The name of the batch is no part of it: the editor names itself by its document.
 *
 * @param batch the id of the batch
 */
public record BatchInput(UUID batch) implements IEditorInput, IPersistableElement {

    /** The id of the factory that brings inputs back at the next start. */
    public static final String FACTORY = "org.laurea.workbench.batch.input";
    private static final String BATCH = "batch";

    /** The input that was kept in {@code memento}; {@code null} if none is in it. */
    public static @Nullable BatchInput of(IMemento memento) {
        String id = memento.getString(BATCH);
        return id == null ? null : new BatchInput(UUID.fromString(id));
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return "";
    }

    @Override
    public String getToolTipText() {
        return "";
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public void saveState(@Nullable IMemento memento) {
        if (memento != null) {
            memento.putString(BATCH, batch.toString());
        }
    }

    @Override
    @SuppressWarnings("null")
    public <T> T getAdapter(@Nullable Class<T> type) {
        return null;
    }
}
