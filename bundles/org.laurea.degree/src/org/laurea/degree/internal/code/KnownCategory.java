package org.laurea.degree.internal.code;

import java.util.List;
import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.table.NearestFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * CODE-01 and CODE-03 of the degree category: the code is not in the table. Codes of five characters, those of professional
 * degrees, are not complete in the table and belong to CODE-03; all others belong to CODE-01.
 */
final class KnownCategory implements RowCheck {

    private static final int INCOMPLETE_LENGTH = 5;

    private final int field;
    private final String variant;
    private final CodeTable table;
    private final boolean incomplete;
    private final NearestFixes nearest;

    KnownCategory(RuleScope scope, FieldFixes fixes, boolean incomplete) {
        this.field = scope.read(0);
        this.variant = scope.field(0).code();
        this.table = scope.codes().table("degree_category");
        this.incomplete = incomplete;
        this.nearest = new NearestFixes(this::nearest, code -> fixes.offer(variant, code));
    }

    @Override
    public void check(RowView row, Reporter out) {
        String code = row.text(field);
        if (code.codePointCount(0, code.length()) == INCOMPLETE_LENGTH == incomplete
                && table.byCode(code, table.isDated() ? row.day() : 0).isEmpty()) {
            out.report(field, variant);
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return nearest.of(found.value());
    }

    private List<String> nearest(String text) {
        Optional<CodeEntry> named = table.byName(text, 0);
        return named.isPresent() ? List.of(named.get().code())
                : table.nearestCodes(text, NearestFixes.MOST).stream().map(CodeEntry::code).toList();
    }
}
