package org.laurea.workbench.internal.grid.index;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.document.BatchDocument;
import org.laurea.validation.Severity;

/**
 * The document as the grid shows it: cells by position. Used on the thread of the document. Between a change of the document and
 * the news of it, positions may stand for rows that are gone; such cells are empty.
 */
public final class GridModel {

    private final BatchDocument document;
    private RowIndex index;
    private List<UUID> ids;

    /** A model that shows every row. */
    public GridModel(BatchDocument document) {
        this.document = document;
        index = RowIndex.all(document.size());
        ids = ids();
    }

    /** The document. */
    public BatchDocument document() {
        return document;
    }

    /** Which rows are shown. */
    public RowIndex index() {
        return index;
    }

    /** Shows other rows of the same document. */
    public void show(RowIndex other) {
        index = other;
    }

    /** Goes along after records were added or removed. */
    public void follow() {
        List<UUID> now = ids();
        index = index.follow(ids, now, document::indexOf);
        ids = now;
    }

    /** How many rows are shown. */
    public int size() {
        return index.size();
    }

    /** The row of the document at a position, or -1 if there is none. */
    public int row(int position) {
        int row = position >= 0 && position < index.size() ? index.row(position) : -1;
        return row < document.size() ? row : -1;
    }

    /** The position of a record, or -1 if it is not shown. */
    public int positionOf(UUID record) {
        return index.positionOf(document.indexOf(record));
    }

    /** The record at a position, if there is one. */
    public @Nullable UUID record(int position) {
        int row = row(position);
        return row < 0 ? null : document.record(row).id();
    }

    /** The text of a cell. */
    public String value(int position, int field) {
        int row = row(position);
        return row < 0 ? "" : document.value(row, field);
    }

    /** The text a cell had when it was imported, if it is another one now. */
    public @Nullable String imported(int position, int field) {
        int row = row(position);
        return row < 0 ? null : document.imported(row, field);
    }

    /** How bad the worst open finding of a cell is, if it has any. */
    public @Nullable Severity mark(int position, int field) {
        int row = row(position);
        return row < 0 ? null : document.mark(row, field);
    }

    /** How bad the worst open finding of a row is, if it has any. */
    public @Nullable Severity mark(int position) {
        int row = row(position);
        return row < 0 ? null : document.mark(row);
    }

    private List<UUID> ids() {
        List<UUID> all = new ArrayList<>(document.size());
        for (int row = 0; row < document.size(); row++) {
            all.add(document.record(row).id());
        }
        return all;
    }
}
