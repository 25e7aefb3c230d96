package org.laurea.degree.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.text.TextList;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * LWGJC-01 and LWYJFX-01: a wrong separator, an empty or repeated item, or more items than allowed, in keywords and directions.
 */
final class TopicList implements RowCheck {

    private final int field;
    private final String code;
    private final int most;
    private final FieldFixes fixes;

    TopicList(RuleScope scope, int most, FieldFixes fixes) {
        field = scope.read(0);
        code = scope.field(0).code();
        this.most = most;
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(field);
        int wrong = WrongSeparators.OF_TOPICS.first(text);
        if (wrong >= 0) {
            char separator = text.charAt(wrong);
            out.report(field, separator < ' ' ? "line" : "", Character.toString(separator));
        } else if (TextList.isSeparated(text)) {
            if (TextList.hasEmptyOrRepeated(text)) {
                out.report(field, TextList.items(text).contains("") ? "empty" : "repeated");
            } else if (TextList.size(text) > most) {
                out.report(field, "many", Integer.toString(TextList.size(text)));
            }
        }
    }

    private boolean isRight(List<String> items) {
        return items.size() <= most && !TextList.hasEmptyOrRepeated(items);
    }

    @Override
    public List<Fix> fixes(Found found) {
        String right = WrongSeparators.OF_TOPICS.replaced(found.value());
        List<String> items = TextList.items(right);
        if (isRight(items)) {
            return List.of(fixes.safe(code, right));
        }
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(items));
        distinct.remove("");
        return distinct.isEmpty() || !isRight(distinct) ? List.of() : List.of(fixes.offer(code, join(distinct)));
    }

    /** The items that are not empty as one text. */
    static String join(List<String> items) {
        StringBuilder text = new StringBuilder();
        for (String item : items) {
            if (!item.isEmpty()) {
                text.append(text.isEmpty() ? "" : TextList.SEPARATOR).append(item);
            }
        }
        return text.toString();
    }
}
