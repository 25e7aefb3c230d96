package org.laurea.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.CalendarDay;
import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;

/** Finds entries of code tables for the fields of a record, and what choosing one changes. */
final class CodePicker {

    private static final int MOST = 40;
    private static final String MAJORS = "majors";
    private static final String SEPARATOR = "\uff1b";

    private final CodeTables tables;

    CodePicker(CodeTables tables) {
        this.tables = tables;
    }

    /** Entries by code, name, former name, pinyin or its initials, best first; the first entries of the table for no text. */
    List<CodeEntry> find(FieldPlace place, BatchDocument document, int row, String text) {
        String wanted = lastItem(text);
        int day = day(document, row);
        return table(place, document, row).map(table -> wanted.isEmpty() ? table.entries() : table.find(wanted, MOST))
                .orElse(List.of()).stream().filter(entry -> entry.holdsOn(day)).limit(MOST).toList();
    }

    /** What choosing an entry sets: the field, and its partner with it. */
    List<CellEdit> choose(FieldPlace place, BatchDocument document, int row, CodeEntry entry) {
        List<CellEdit> edits = new ArrayList<>();
        add(edits, document, row, place.index(), place.kind() == FieldKind.CODE ? entry.code() : entry.name());
        if (place.partner() >= 0) {
            add(edits, document, row, place.partner(), place.kind() == FieldKind.CODE ? entry.name() : entry.code());
        }
        return edits;
    }

    /**
     * What typing a text sets: the field, and its partner with it if the text is a code or name of the table and the partner was
     * empty or belonged to the former text.
     */
    List<CellEdit> type(FieldPlace place, BatchDocument document, int row, String text) {
        List<CellEdit> edits = new ArrayList<>();
        String before = document.value(row, place.index());
        add(edits, document, row, place.index(), text);
        Optional<CodeEntry> entry = entry(place, document, row, text);
        if (place.partner() >= 0 && entry.isPresent()) {
            String partner = document.value(row, place.partner());
            boolean belonged = entry(place, document, row, before)
                    .map(old -> old.isNamed(partner) || old.code().equals(partner)).orElse(false);
            if (partner.isEmpty() || belonged) {
                add(edits, document, row, place.partner(),
                        place.kind() == FieldKind.CODE ? entry.get().name() : entry.get().code());
            }
        }
        return edits;
    }

    private Optional<CodeEntry> entry(FieldPlace place, BatchDocument document, int row, String text) {
        int day = day(document, row);
        return text.isEmpty() ? Optional.empty()
                : table(place, document, row).flatMap(
                        table -> place.kind() == FieldKind.CODE ? table.byCode(text, day) : table.byName(text, day));
    }

    private Optional<CodeTable> table(FieldPlace place, BatchDocument document, int row) {
        @Nullable
        String id = place.table();
        if (id == null) {
            return Optional.empty();
        }
        String real = MAJORS.equals(id) ? majors(document, row) : id;
        return tables.ids().contains(real) || isUnion(real) ? Optional.of(tables.table(real)) : Optional.empty();
    }

    private static boolean isUnion(String id) {
        return "units".equals(id) || "languages".equals(id);
    }

    private static String majors(BatchDocument document, int row) {
        int field = document.type().indexOf("degreeCategoryCode");
        String category = field < 0 ? "" : document.value(row, field);
        return category.startsWith("2") || category.startsWith("3") ? "graduate_discipline_2022" : "undergrad_major";
    }

    private static int day(BatchDocument document, int row) {
        StoredType type = document.type();
        int field = type.indexOf("awardDate");
        return field < 0 ? 0 : CalendarDay.parse(document.value(row, field));
    }

    private static String lastItem(String text) {
        return text.substring(text.lastIndexOf(SEPARATOR) + 1).strip();
    }

    private static void add(List<CellEdit> edits, BatchDocument document, int row, int field, String text) {
        if (!document.value(row, field).equals(text)) {
            edits.add(new CellEdit(document.record(row).id(), field, text));
        }
    }
}
