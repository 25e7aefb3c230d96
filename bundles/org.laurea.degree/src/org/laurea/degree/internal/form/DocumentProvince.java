package org.laurea.degree.internal.form;

import java.util.Map;

import org.laurea.core.code.CodeEntry;
import org.laurea.degree.number.Digits;
import org.laurea.degree.number.IdDocument;
import org.laurea.degree.table.NamedKinds;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZJHM-05: the area in a resident's number begins with no province of GB/T 2260. */
final class DocumentProvince implements RowCheck {

    private static final String STANDARD = "GB/T 2260";

    private final int number;
    private final int documentType;
    private final Map<String, IdDocument> documents;
    private final boolean[] provinces = new boolean[100];

    DocumentProvince(RuleScope scope) {
        number = scope.read(0);
        documentType = scope.read(1);
        documents = NamedKinds.of(scope.codes(), "id_document_type", IdDocument.class);
        for (CodeEntry province : scope.codes().table("province").entries()) {
            if (STANDARD.equals(province.attribute("basis")) && Digits.areAll(province.code(), 2)) {
                provinces[Integer.parseInt(province.code())] = true;
            }
        }
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(number);
        if (!Digits.fill(text, 0, 2) || provinces[(text.charAt(0) - '0') * 10 + text.charAt(1) - '0']) {
            return;
        }
        if (documents.get(row.text(documentType)) == IdDocument.RESIDENT_ID) {
            out.report(number, "", text.substring(0, 2));
        }
    }
}
