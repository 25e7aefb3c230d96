package org.laurea.workbench.internal.navigator;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IElementComparer;
import org.laurea.core.store.Batch;

/** Batches are the same if their ids are, award dates if their dates are: the tree stays open when counts change. */
final class SameBatch implements IElementComparer {

    @Override
    public boolean equals(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(key(one), key(other));
    }

    @Override
    public int hashCode(@Nullable Object element) {
        return Objects.hashCode(key(element));
    }

    private static @Nullable Object key(@Nullable Object element) {
        if (element instanceof Batch batch) {
            return batch.id();
        }
        return element instanceof AwardDay day ? day.day() : element;
    }
}
