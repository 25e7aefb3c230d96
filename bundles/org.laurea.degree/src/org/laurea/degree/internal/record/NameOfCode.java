package org.laurea.degree.internal.record;

import java.util.List;
import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** NAME-01 and NAME-02: a code is in its table, and the name beside it is none of its names. */
final class NameOfCode implements RowCheck {

    private final int code;
    private final int name;
    private final String nameField;
    private final CodeTable table;
    private final FieldFixes fixes;

    NameOfCode(RuleScope scope, String table, FieldFixes fixes) {
        this.code = scope.read(0);
        this.name = scope.read(1);
        this.nameField = scope.field(1).code();
        this.table = scope.codes().table(table);
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        Optional<CodeEntry> entry = table.byCode(row.text(code), table.isDated() ? row.day() : 0);
        if (entry.isPresent() && !entry.get().isNamed(row.text(name))) {
            out.report(name, "", row.text(code), entry.get().name());
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(fixes.offer(nameField, found.argument(1)));
    }
}
