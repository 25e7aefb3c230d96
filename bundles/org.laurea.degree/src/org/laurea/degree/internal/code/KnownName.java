package org.laurea.degree.internal.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.record.Field;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.table.LastAccepted;
import org.laurea.degree.table.NearestFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** CODE-01 and CODE-03 of a field that holds a name: it is not in the field's table. A code in its place tells the name. */
final class KnownName implements RowCheck {

    private static final String CODE_INSTEAD = "code";

    private final int field;
    private final String variant;
    private final CodeTable table;
    private final UnlistedGroups unlisted;
    private final NearestFixes nearest;
    private final LastAccepted last = new LastAccepted();

    KnownName(RuleScope scope, FieldFixes fixes) {
        Field described = scope.field(0);
        String id = described.table();
        if (id == null) {
            throw new IllegalArgumentException(described.code() + " has no code table");
        }
        field = scope.read(0);
        variant = described.code();
        table = scope.codes().table(id);
        unlisted = UnlistedGroups.of(id);
        nearest = new NearestFixes(this::nearest, name -> fixes.offer(described.code(), name));
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(field);
        boolean dated = table.isDated();
        if (!dated && last.is(text, "", "")) {
            return;
        }
        int day = dated ? row.day() : 0;
        if (table.byName(text, day).isPresent()) {
            last.set(text, "", "");
            return;
        }
        Optional<CodeEntry> coded = table.byCode(text, day);
        if (coded.isPresent()) {
            out.report(field, CODE_INSTEAD, coded.get().name());
        } else {
            out.report(field, variant);
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return nearest.of(found.value());
    }

    private List<String> nearest(String text) {
        Optional<CodeEntry> coded = table.byCode(text, 0);
        if (coded.isPresent()) {
            return List.of(coded.get().name());
        }
        List<String> names = new ArrayList<>();
        for (CodeEntry entry : table.nearestNames(text, NearestFixes.MOST)) {
            names.add(entry.name());
        }
        return unlisted.complete(text, names);
    }
}
