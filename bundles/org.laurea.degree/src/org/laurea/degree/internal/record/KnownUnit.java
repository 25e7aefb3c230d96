package org.laurea.degree.internal.record;

import java.util.List;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.table.LastAccepted;
import org.laurea.degree.table.NearestFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** CODE-02 of a unit: its code is not in the table. */
final class KnownUnit implements RowCheck {

    private final int field;
    private final CodeTable units;
    private final NearestFixes nearest;
    private final LastAccepted last = new LastAccepted();

    KnownUnit(RuleScope scope, FieldFixes fixes) {
        field = scope.read(0);
        units = scope.codes().table("units");
        String code = scope.field(0).code();
        nearest = new NearestFixes(
                text -> units.nearestCodes(text, NearestFixes.MOST).stream().map(CodeEntry::code).toList(),
                unit -> fixes.offer(code, unit));
    }

    @Override
    public void check(RowView row, Reporter out) {
        String unit = row.text(field);
        boolean dated = units.isDated();
        if (!dated && last.is(unit, "", "")) {
            return;
        }
        if (units.byCode(unit, dated ? row.day() : 0).isPresent()) {
            last.set(unit, "", "");
        } else {
            out.report(field);
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return nearest.of(found.value());
    }
}
