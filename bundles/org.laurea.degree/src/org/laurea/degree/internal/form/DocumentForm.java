package org.laurea.degree.internal.form;

import java.util.List;
import java.util.Map;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.number.IdDocument;
import org.laurea.degree.table.NamedKinds;
import org.laurea.degree.text.WhiteSpace;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZJHM-01: the number has not the form of its document. The message tells the form. */
final class DocumentForm implements RowCheck {

    private static final int LONG = 18;

    private final int number;
    private final int documentType;
    private final String code;
    private final Map<String, IdDocument> documents;
    private final FieldFixes fixes;

    DocumentForm(RuleScope scope, FieldFixes fixes) {
        number = scope.read(0);
        documentType = scope.read(1);
        code = scope.field(0).code();
        documents = NamedKinds.of(scope.codes(), "id_document_type", IdDocument.class);
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        IdDocument document = documents.get(row.text(documentType));
        if (document != null && !document.accepts(row.text(number))) {
            out.report(number, document.name());
        }
    }

    @Override
    public List<Fix> fixes(Found found) {
        String closed = WhiteSpace.remove(found.value());
        if (closed.length() == LONG && closed.endsWith("x")) {
            closed = closed.substring(0, LONG - 1) + 'X';
        }
        boolean helps = closed.length() < found.value().length() && IdDocument.valueOf(found.variant()).accepts(closed);
        return helps ? List.of(fixes.safe(code, closed)) : List.of();
    }
}
