package org.laurea.degree.internal.record;

import java.util.List;
import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.table.LastAccepted;
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
    private final LastAccepted last = new LastAccepted();

    NameOfCode(RuleScope scope, String table, FieldFixes fixes) {
        this.code = scope.read(0);
        this.name = scope.read(1);
        this.nameField = scope.field(1).code();
        this.table = scope.codes().table(table);
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String given = row.text(code);
        String named = row.text(name);
        boolean dated = table.isDated();
        if (!dated && last.is(given, named, "")) {
            return;
        }
        Optional<CodeEntry> entry = table.byCode(given, dated ? row.day() : 0);
        if (entry.isPresent() && !entry.get().isNamed(named)) {
            out.report(name, "", given, entry.get().name());
        } else {
            last.set(given, named, "");
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(fixes.offer(nameField, found.argument(1)));
    }
}
