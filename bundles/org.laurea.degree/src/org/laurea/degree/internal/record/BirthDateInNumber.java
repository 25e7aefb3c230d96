package org.laurea.degree.internal.record;

import java.util.List;
import java.util.Map;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.number.IdDocument;
import org.laurea.degree.table.NamedKinds;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZJHM-03: the birth date inside the number of the document differs. */
final class BirthDateInNumber implements RowCheck {

    private final int number;
    private final int documentType;
    private final int birthDate;
    private final String birthDateField;
    private final Map<String, IdDocument> documents;
    private final FieldFixes fixes;

    BirthDateInNumber(RuleScope scope, FieldFixes fixes) {
        number = scope.read(0);
        documentType = scope.read(1);
        birthDate = scope.read(2);
        birthDateField = scope.field(2).code();
        documents = NamedKinds.of(scope.codes(), "id_document_type", IdDocument.class);
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(number);
        IdDocument document = documents.get(row.text(documentType));
        if (document != null && document.isLongForm(text) && !IdDocument.isBornOn(text, row.text(birthDate))) {
            out.report(birthDate, "", IdDocument.birthDate(text));
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(fixes.offer(birthDateField, found.argument(0)));
    }
}
