package org.laurea.degree.joint.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;

/**
 * Units that were written one a line, or with semicolons between them, by code or name; a part of a name or its pinyin is enough if
 * it means one unit alone.
 *
 * @param known the units, each once
 * @param unknown the texts that mean none, or more than one
 */
record PartnerUnits(List<CodeEntry> known, List<String> unknown) {

    static PartnerUnits in(String text, CodeTable units) {
        List<CodeEntry> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : text.split("[\\r\\n;\uFF1B]+")) {
            String word = part.strip();
            if (word.isEmpty()) {
                continue;
            }
            Optional<CodeEntry> unit = units.byCode(word, 0).or(() -> units.byName(word, 0))
                    .or(() -> only(units.find(word, 2)));
            unit.ifPresentOrElse(found -> {
                if (!known.contains(found)) {
                    known.add(found);
                }
            }, () -> unknown.add(word));
        }
        return new PartnerUnits(List.copyOf(known), List.copyOf(unknown));
    }

    /** The names of the units for people. */
    String names() {
        return String.join(", ", known.stream().map(unit -> unit.code() + ' ' + unit.name()).toList());
    }

    private static Optional<CodeEntry> only(List<CodeEntry> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
