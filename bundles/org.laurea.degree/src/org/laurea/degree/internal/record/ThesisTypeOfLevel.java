package org.laurea.degree.internal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.Map;

import org.laurea.core.code.CodeEntry;
import org.laurea.degree.table.Levels;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** LWLX-01: the type of the thesis is none of the level's, as the table of thesis types states them. */
final class ThesisTypeOfLevel implements RowCheck {

    private static final String BACHELOR = "bachelor";
    private static final String GRADUATE = "graduate";

    private final int type;
    private final int category;
    private final Map<String, boolean[]> levelsByType = new HashMap<>();

    ThesisTypeOfLevel(RuleScope scope) {
        type = scope.read(0);
        category = scope.read(1);
        Map<Character, String> levelNames = Levels.names(scope.codes());
        for (CodeEntry entry : scope.codes().table("thesis_type").entries()) {
            List<String> named = List.of(entry.attribute("levels").split("\\|"));
            boolean[] levels = new boolean[10];
            for (Entry<Character, String> level : levelNames.entrySet()) {
                if (level.getKey() != Levels.NONE) {
                    levels[level.getKey() - '0'] = named.contains(level.getValue());
                }
            }
            levelsByType.put(entry.name(), levels);
        }
    }

    @Override
    public void check(RowView row, Reporter out) {
        char level = Levels.of(row.text(category));
        boolean[] levels = levelsByType.get(row.text(type));
        if (level != Levels.NONE && levels != null && !levels[level - '0']) {
            out.report(type, level == '4' ? BACHELOR : GRADUATE);
        }
    }
}
