package org.laurea.workbench.internal.navigator;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Award dates, and below them batches. */
final class BatchContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(@Nullable Object input) {
        return input instanceof List<?> days ? days.toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(@Nullable Object parent) {
        return parent instanceof AwardDay day ? day.batches().toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(@Nullable Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(@Nullable Object element) {
        return element instanceof AwardDay;
    }
}
