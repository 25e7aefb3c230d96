package org.laurea.degree.internal.record;

import java.util.Set;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.table.Levels;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XWLBM-01: the degree category begins with no level, or with one that the records of the category cannot have. */
final class LevelOfCategory implements RowCheck {

    private final int field;
    private final boolean[] allowed = new boolean[10];

    LevelOfCategory(RuleScope scope, Set<DegreeLevel> levels) {
        field = scope.read(0);
        for (DegreeLevel level : levels) {
            allowed[level.digit() - '0'] = true;
        }
    }

    @Override
    public void check(RowView row, Reporter out) {
        char level = Levels.of(row.text(field));
        if (level == Levels.NONE) {
            out.report(field, "none");
        } else if (!allowed[level - '0']) {
            out.report(field, Character.toString(level));
        }
    }
}
