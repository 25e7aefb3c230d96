package org.laurea.degree.internal.record;

import java.util.List;
import java.util.Optional;

import org.laurea.core.code.CodeEntry;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.table.LastAccepted;
import org.laurea.degree.table.Levels;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** NAME-03: the very code of the major is in the catalogue of its level, and the name differs. */
final class NameOfMajor implements RowCheck {

    private final int code;
    private final int name;
    private final int category;
    private final String nameField;
    private final Majors majors;
    private final FieldFixes fixes;
    private final LastAccepted last = new LastAccepted();

    NameOfMajor(RuleScope scope, FieldFixes fixes) {
        this.code = scope.read(0);
        this.name = scope.read(1);
        this.category = scope.read(2);
        this.nameField = scope.field(1).code();
        this.majors = Majors.of(scope.codes());
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String given = row.text(code);
        String named = row.text(name);
        String degree = row.text(category);
        boolean dated = majors.areDated();
        if (!dated && last.is(given, named, degree)) {
            return;
        }
        Optional<CodeEntry> entry = majors.find(given, Levels.of(degree), dated ? row.day() : 0);
        if (entry.isPresent() && !entry.get().isNamed(named)) {
            out.report(name, "", given, entry.get().name());
        } else {
            last.set(given, named, degree);
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(fixes.offer(nameField, found.argument(1)));
    }
}
