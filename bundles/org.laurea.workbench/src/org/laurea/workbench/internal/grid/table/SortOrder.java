package org.laurea.workbench.internal.grid.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.laurea.workbench.internal.grid.index.SortKey;

/** By which columns the table is sorted; the sorting itself is done elsewhere. */
final class SortOrder implements ISortModel {

    private final Consumer<List<SortKey>> listener;
    private List<SortKey> keys = List.of();

    SortOrder(Consumer<List<SortKey>> listener) {
        this.listener = listener;
    }

    /** Shows another order without telling anybody. */
    void show(List<SortKey> order) {
        keys = order;
    }

    @Override
    @NonNullByDefault({})
    public List<Integer> getSortedColumnIndexes() {
        return keys.stream().map(SortKey::field).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int field) {
        return getSortOrder(field) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int field) {
        for (SortKey key : keys) {
            if (key.field() == field) {
                return key.ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
            }
        }
        return SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int field) {
        return getSortedColumnIndexes().indexOf(field);
    }

    @Override
    @NonNullByDefault({})
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int field) {
        return List.of();
    }

    @Override
    public @Nullable Comparator<?> getColumnComparator(int field) {
        return null;
    }

    @Override
    public void sort(int field, @Nullable SortDirectionEnum direction, boolean accumulate) {
        List<SortKey> changed = new ArrayList<>(accumulate ? keys : List.of());
        int at = accumulate ? getSortOrder(field) : -1;
        if (direction == null || direction == SortDirectionEnum.NONE) {
            changed.removeIf(key -> key.field() == field);
        } else {
            SortKey key = new SortKey(field, direction == SortDirectionEnum.ASC);
            if (at >= 0) {
                changed.set(at, key);
            } else {
                changed.add(key);
            }
        }
        keys = List.copyOf(changed);
        listener.accept(keys);
    }

    @Override
    public void clear() {
        keys = List.of();
        listener.accept(keys);
    }
}
