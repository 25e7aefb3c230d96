package org.laurea.exchange.internal.rework;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.exchange.internal.rework.ListCell.Style;

/** The sheet that logs every change. */
final class FixList {

    private static final List<Integer> WIDTHS = List.of(9, 8, 7, 26, 34, 34, 22);
    private static final List<String> HEADERS = List.of("place", "row", "column", "field", "before", "after", "rule");

    private final FixTable fixes;
    private final RecordType type;
    private final Columns columns;
    private final FindingTexts texts;

    FixList(FixTable fixes, RecordType type, Columns columns, FindingTexts texts) {
        this.fixes = fixes;
        this.type = type;
        this.columns = columns;
        this.texts = texts;
    }

    ListSheet sheet(String file, String sheet, long mostRows) {
        List<List<ListCell>> top = new ArrayList<>();
        top.add(List.of(new ListCell(texts.get("fix.title", file, sheet), Style.TITLE)));
        top.add(List.of(new ListCell(texts.get("fix.counts", fixes.cells(), fixes.rows()), Style.PLAIN)));
        long room = mostRows - top.size() - 2;
        if (fixes.cells() > room) {
            top.add(List.of(new ListCell(texts.get("list.rows", room, fixes.cells()), Style.PLAIN)));
        }
        top.add(HEADERS.stream().map(key -> new ListCell(texts.get("list." + key), Style.HEADER)).toList());
        return new ListSheet(texts.get("fix.sheet"), sheet, WIDTHS, top, sink -> fixes
                .forEachChange((row, column, before, after, rules) -> {
                    String letters = Columns.letters(column);
                    sink.accept(List.of(new ListCell(letters + row, Style.LINK, letters + row), ListCell.number(row),
                            ListCell.text(letters), ListCell.text(field(column)), ListCell.text(before),
                            ListCell.text(after), ListCell.text(rules)));
                }), room);
    }

    private String field(int column) {
        for (int index = 0; index < type.fields().size(); index++) {
            if (columns.of(index) == column) {
                return texts.field(type.field(index).code());
            }
        }
        return "";
    }
}
