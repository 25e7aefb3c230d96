package org.laurea.workbench.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.laurea.core.store.StoredField;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.internal.grid.index.QuickFilter;
import org.laurea.workbench.internal.grid.index.SortKey;
import org.laurea.workbench.internal.grid.index.ViewQuery;
import org.laurea.workbench.internal.grid.table.ColumnLayout;

/**
 * What a workspace remembers of its grids: columns, order of rows, quick filter, and the cursor of each batch. What was typed into
 * the filter row is not kept, since it may be the name of a person.
 *
 * @param get what is kept under a key
 * @param put keeps something under a key
 * @param document the batch
 */
public record GridMemory(Function<String, Optional<String>> get, BiConsumer<String, String> put,
        BatchDocument document) {

    private static final String COLUMNS = "grid.columns";
    private static final String ORDER = "grid.order";
    private static final String QUICK = "grid.quick";
    private static final String CURSOR = "grid.cursor.";

    /** The columns as they were, or in the official order with the naming field first. */
    ColumnLayout columns(int naming) {
        List<String> codes = codes();
        ColumnLayout layout = ColumnLayout.read(get.apply(COLUMNS).orElse(""), codes);
        List<String> order = new ArrayList<>(layout.order());
        if (naming >= 0 && order.remove(codes.get(naming))) {
            order.add(0, codes.get(naming));
        }
        return new ColumnLayout(order, layout.hidden(), layout.widths());
    }

    void keep(ColumnLayout layout) {
        put.accept(COLUMNS, layout.write());
    }

    /** The filter and the order as they were. */
    public ViewQuery query() {
        List<String> codes = codes();
        List<SortKey> order = new ArrayList<>();
        for (String key : get.apply(ORDER).orElse("").split(",")) {
            int field = codes.indexOf(key.replaceFirst("^-", ""));
            if (field >= 0) {
                order.add(new SortKey(field, !key.startsWith("-")));
            }
        }
        return ViewQuery.all().with(QuickFilter.of(get.apply(QUICK).orElse(""))).with(order);
    }

    void keep(ViewQuery query) {
        List<String> codes = codes();
        put.accept(QUICK, query.quick().tag());
        put.accept(ORDER, String.join(",", query.order().stream()
                .map(key -> (key.ascending() ? "" : "-") + codes.get(key.field())).toList()));
    }

    /** The cursor as it was in this batch, if its record is still there. */
    Optional<Cursor> cursor() {
        String[] parts = get.apply(CURSOR + document.batch().id()).orElse("").split(" ");
        if (parts.length != 2) {
            return Optional.empty();
        }
        UUID record = UUID.fromString(parts[0]);
        int field = Math.max(0, codes().indexOf(parts[1]));
        return document.indexOf(record) < 0 ? Optional.empty() : Optional.of(new Cursor(record, field, 0));
    }

    void keep(Cursor cursor) {
        if (cursor.record() != null && cursor.field() >= 0) {
            put.accept(CURSOR + document.batch().id(), cursor.record() + " " + codes().get(cursor.field()));
        }
    }

    private List<String> codes() {
        return document.type().fields().stream().map(StoredField::code).toList();
    }
}
