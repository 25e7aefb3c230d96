package org.laurea.workbench.selection;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the inputs of editors back that were open at the end of the last session. */
public final class BatchInputFactory implements IElementFactory {

    @Override
    public @Nullable IAdaptable createElement(@Nullable IMemento memento) {
        return memento == null ? null : BatchInput.of(memento);
    }
}
