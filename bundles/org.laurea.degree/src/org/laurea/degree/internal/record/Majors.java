package org.laurea.degree.internal.record;

import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.code.CodeTables;
import org.laurea.degree.table.Levels;

/** The two catalogues of majors, by the level of the degree. A code from before a new catalogue counts as its present row. */
record Majors(CodeTable bachelor, CodeTable graduate) {

    static Majors of(CodeTables codes) {
        return new Majors(codes.table("undergrad_major"), codes.table("graduate_discipline_2022"));
    }

    /** The catalogue for a level that is one. */
    CodeTable of(char level) {
        return level == '4' ? bachelor : graduate;
    }

    /** The row of the very code, none if the level is none. */
    Optional<CodeEntry> find(String code, char level, int day) {
        return level == Levels.NONE ? Optional.empty() : of(level).byCode(code, day);
    }

    boolean areDated() {
        return bachelor.isDated() || graduate.isDated();
    }
}
