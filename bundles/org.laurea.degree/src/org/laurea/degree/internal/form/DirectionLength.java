package org.laurea.degree.internal.form;

import org.laurea.degree.table.Levels;
import org.laurea.degree.text.TextList;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** LWYJFX-03: a bachelor's direction of research is longer than the spot-check takes. */
final class DirectionLength implements RowCheck {

    private static final int LONGEST = 15;

    private final int directions;
    private final int category;

    DirectionLength(RuleScope scope) {
        directions = scope.read(0);
        category = scope.read(1);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(directions);
        if (text.length() <= LONGEST || !Levels.isBachelor(row.text(category))) {
            return;
        }
        for (String item : TextList.items(text)) {
            int length = item.codePointCount(0, item.length());
            if (length > LONGEST) {
                out.report(directions, "", item, Integer.toString(length));
                return;
            }
        }
    }
}
