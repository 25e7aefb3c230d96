package org.laurea.degree.internal.record;

import java.util.List;
import java.util.Map;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.number.IdDocument;
import org.laurea.degree.table.NamedKinds;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZJHM-04: the seventeenth digit of the number, odd for men, disagrees with the gender (GB 11643, GB/T 2261.1). */
final class SexInNumber implements RowCheck {

    private static final String MALE = "1";
    private static final String FEMALE = "2";

    private final int number;
    private final int documentType;
    private final int gender;
    private final String genderField;
    private final String male;
    private final String female;
    private final Map<String, IdDocument> documents;
    private final FieldFixes fixes;

    SexInNumber(RuleScope scope, FieldFixes fixes) {
        number = scope.read(0);
        documentType = scope.read(1);
        gender = scope.read(2);
        genderField = scope.field(2).code();
        male = name(scope.codes(), MALE);
        female = name(scope.codes(), FEMALE);
        documents = NamedKinds.of(scope.codes(), "id_document_type", IdDocument.class);
        this.fixes = fixes;
    }

    private static String name(CodeTables codes, String code) {
        return codes.table("gender").byCode(code, 0).map(CodeEntry::name).orElse(code);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(number);
        IdDocument document = documents.get(row.text(documentType));
        if (document == null || !document.tellsSex() || !document.isLongForm(text)) {
            return;
        }
        String expected = IdDocument.isMale(text) ? male : female;
        if (!expected.equals(row.text(gender))) {
            out.report(gender, "", expected);
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(fixes.offer(genderField, found.argument(0)));
    }
}
