package org.laurea.degree.internal.sample.register;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.Award;
import org.laurea.degree.internal.sample.clean.Campus;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.World;

/** What the granting units may award: the register {@code authorization}. */
final class Authorisations {

    static final List<String> COLUMNS = List.of("XWSYDWM", "XWLBM", "ZYDM");

    private final boolean isPaired;
    private final Set<List<String>> rows = new LinkedHashSet<>();

    Authorisations(World world) {
        isPaired = world.isPaired();
        for (Campus campus : world.campuses().own()) {
            for (DegreeLevel level : DegreeLevel.values()) {
                if (world.category().levels().contains(level)) {
                    for (Award award : world.offer(level).authorised()) {
                        rows.add(List.of(campus.code(), award.categoryCode(), isPaired ? "" : award.majorCode()));
                    }
                }
            }
        }
    }

    List<List<String>> rows() {
        return new ArrayList<>(rows);
    }

    /** Whether majors do not matter. */
    boolean areByCategory() {
        return isPaired;
    }

    boolean cover(Draft draft) {
        return rows.stream()
                .anyMatch(row -> row.get(0).equals(draft.get(XWSYDWM)) && row.get(1).equals(draft.get(XWLBM))
                        && (isPaired || draft.get(ZYDM).startsWith(row.get(2))));
    }
}
