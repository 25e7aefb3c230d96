package org.laurea.workbench.internal.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.StoredField;
import org.laurea.core.text.Localized;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.RowFinding;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.People;
import org.laurea.workbench.internal.part.Texts;

/** What the list says of groups and findings. */
final class FindingTexts {

    private final Texts texts;
    private final BatchDocument document;
    private final Function<String, Localized> titles;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    /** Texts for a document; {@code titles} gives the short name of the mistake that a rule finds. */
    FindingTexts(Texts texts, BatchDocument document, Function<String, Localized> titles) {
        this.texts = texts;
        this.document = document;
        this.titles = titles;
        for (StoredField field : document.type().fields()) {
            fields.put(field.code(), fields.size());
        }
    }

    String title(String rule) {
        return known.computeIfAbsent(rule, code -> texts.of(titles.apply(code)));
    }

    String fieldName(@Nullable String code) {
        int field = field(code);
        return field < 0 ? texts.get("whole.record")
                : FieldNames.of(document.type().fields().get(field), texts.language());
    }

    /** The index of a field, -1 for none. */
    int field(@Nullable String code) {
        return code == null ? -1 : fields.getOrDefault(code, -1);
    }

    String value(FindingItem item) {
        int field = field(item.field());
        return item.row() < 0 || field < 0 ? "" : document.value(item.row(), field);
    }

    private String shownValue(FindingItem item) {
        String value = value(item);
        return value.isEmpty() ? texts.get("empty.field", fieldName(item.field())) : value;
    }

    String group(FindingGroup group, Grouping grouping) {
        return switch (grouping) {
            case RULE -> title(group.key());
            case FIELD -> fieldName(group.key().isEmpty() ? null : group.key());
            case ROW -> row(Integer.parseInt(group.key()));
        };
    }

    String item(FindingItem item, Grouping grouping) {
        String text = switch (grouping) {
            case RULE -> texts.get("row.and.value", row(item.row()), shownValue(item));
            case FIELD -> texts.get("row.and.value", row(item.row()), title(item.rule()));
            case ROW -> texts.get("field.and.title", fieldName(item.field()), title(item.rule()));
        };
        return item.isAccepted() ? texts.get("accepted.item", text) : text;
    }

    String row(int row) {
        return row < 0 ? texts.get("whole.batch")
                : texts.get("row", document.record(row).position(), People.name(document, row));
    }

    /** What is wrong, in one sentence. */
    String message(RowFinding found) {
        return texts.of(found.finding().message());
    }

    /** Whether rule, field, value, name of the person or row number contain a text given in lower case. */
    Predicate<FindingItem> containing(String text) {
        Map<String, Boolean> ofRule = new HashMap<>();
        Map<String, Boolean> ofField = new HashMap<>();
        return item -> ofRule.computeIfAbsent(item.rule(), rule -> contains(rule, text) || contains(title(rule), text))
                || ofField.computeIfAbsent(String.valueOf(item.field()), code -> contains(code, text)
                        || contains(fieldName(code), text))
                || ofRow(item).stream().anyMatch(part -> contains(part, text));
    }

    private List<String> ofRow(FindingItem item) {
        return item.row() < 0 ? List.of()
                : List.of(value(item), People.name(document, item.row()),
                        Integer.toString(document.record(item.row()).position()));
    }

    private static boolean contains(String where, String text) {
        return where.toLowerCase(Locale.ROOT).contains(text);
    }
}
