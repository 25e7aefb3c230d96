package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;

/** A table made of the rows of one or several files. Its indices are built when they are first needed. */
final class FileTable implements CodeTable {

    private final String id;
    private final boolean complete;
    private final boolean dated;
    private final List<TableRow> rows;
    private final RowIndex byCode;
    private final Sound sound;
    private volatile @Nullable RowIndex byName;
    private volatile @Nullable List<CodeEntry> entries;
    private volatile @Nullable Nearest nearestNames;
    private volatile @Nullable Nearest nearestCodes;
    private volatile @Nullable Finder finder;

    /**
     * @param rows the rows of each file; a row whose code an earlier file has is joined to the row there
     */
    FileTable(String id, boolean complete, List<List<TableRow>> files, Sound sound) {
        this.id = id;
        this.complete = complete;
        this.sound = sound;
        dated = isAnyDated(files);
        rows = new ArrayList<>();
        int size = 0;
        for (List<TableRow> file : files) {
            size += file.size();
        }
        byCode = new RowIndex(size, dated);
        for (List<TableRow> file : files) {
            add(file);
        }
        for (TableRow row : rows) {
            byCode.putAll(row.formerCodes(), row);
        }
    }

    private static boolean isAnyDated(List<List<TableRow>> files) {
        for (List<TableRow> file : files) {
            for (TableRow row : file) {
                if (row.isDated()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(List<TableRow> file) {
        int before = rows.size();
        for (TableRow row : file) {
            TableRow twin = before == 0 || row.isDated() ? null : byCode.first(row.code());
            if (twin != null) {
                twin.absorb(row);
            } else {
                rows.add(row);
                byCode.putAll(row.codes(), row);
            }
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public boolean isDated() {
        return dated;
    }

    @Override
    public List<CodeEntry> entries() {
        List<CodeEntry> known = entries;
        if (known == null) {
            CodeEntry[] all = new CodeEntry[rows.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = rows.get(i).asEntry();
            }
            known = List.of(all);
            entries = known;
        }
        return known;
    }

    @Override
    public Optional<CodeEntry> byCode(String code, int day) {
        return byCode.find(code, day);
    }

    @Override
    public Optional<CodeEntry> byName(String name, int day) {
        return nameIndex().find(name, day);
    }

    private RowIndex nameIndex() {
        RowIndex known = byName;
        if (known == null) {
            known = indexNames();
            byName = known;
        }
        return known;
    }

    private RowIndex indexNames() {
        RowIndex index = new RowIndex(rows.size() * 2, dated);
        for (TableRow row : rows) {
            index.put(row.name(), row);
        }
        for (TableRow row : rows) {
            index.putAll(row.aliases(), row);
        }
        for (TableRow row : rows) {
            index.putAll(row.formerNames(), row);
        }
        return index;
    }

    @Override
    public List<CodeEntry> nearestNames(String text, int most) {
        Nearest nearest = nearestNames;
        if (nearest == null) {
            nearest = new Nearest(Candidate.names(rows), hints(), sound);
            nearestNames = nearest;
        }
        return nearest.to(text, most);
    }

    private Map<String, TableRow> hints() {
        Map<String, TableRow> hints = new HashMap<>();
        RowIndex index = nameIndex();
        for (String[] cells : Resources.rows("hints.csv")) {
            TableRow row = cells[0].equals(id) ? index.first(cells[2]) : null;
            if (row != null) {
                hints.put(cells[1], row);
            }
        }
        return hints;
    }

    @Override
    public List<CodeEntry> nearestCodes(String code, int most) {
        Nearest nearest = nearestCodes;
        if (nearest == null) {
            nearest = new Nearest(Candidate.codes(rows), Map.of(), sound);
            nearestCodes = nearest;
        }
        return nearest.to(code, most);
    }

    @Override
    public List<CodeEntry> find(String text, int most) {
        Finder known = finder;
        if (known == null) {
            known = new Finder(rows, sound);
            finder = known;
        }
        return known.find(text, most);
    }
}
