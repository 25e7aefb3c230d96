package org.laurea.degree.internal.form;

import java.util.Map;

import org.laurea.degree.number.CheckDigit;
import org.laurea.degree.number.Digits;
import org.laurea.degree.number.IdDocument;
import org.laurea.degree.table.NamedKinds;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZJHM-02: the check character of an 18-character number is not the one that GB 11643 gives. */
final class DocumentCheckDigit implements RowCheck {

    private static final int LAST = 17;

    private final int number;
    private final int documentType;
    private final Map<String, IdDocument> documents;

    DocumentCheckDigit(RuleScope scope) {
        number = scope.read(0);
        documentType = scope.read(1);
        documents = NamedKinds.of(scope.codes(), "id_document_type", IdDocument.class);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(number);
        if (text.length() != LAST + 1 || !Digits.fill(text, 0, LAST)) {
            return;
        }
        char right = CheckDigit.of(text);
        if (text.charAt(LAST) != right) {
            IdDocument document = documents.get(row.text(documentType));
            if (document != null && document.isLongForm(text)) {
                out.report(number, "", Character.toString(right));
            }
        }
    }
}
