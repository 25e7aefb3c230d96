package org.laurea.degree.internal.record;

import org.laurea.degree.text.TextList;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** LWYJFX-02: a direction of research is the name of the major. */
final class DirectionIsMajor implements RowCheck {

    private final int directions;
    private final int major;

    DirectionIsMajor(RuleScope scope) {
        directions = scope.read(0);
        major = scope.read(1);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(directions);
        String name = row.text(major);
        if (text.contains(name) && TextList.items(text).contains(name)) {
            out.report(directions, "", name);
        }
    }
}
