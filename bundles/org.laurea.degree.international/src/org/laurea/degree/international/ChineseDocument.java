package org.laurea.degree.international;

import java.util.Map;
import java.util.Set;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.number.IdDocument;
import org.laurea.degree.table.NamedKinds;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** ZJLX-02: a document that only Chinese citizens hold, or China, Hong Kong, Macao or Taiwan as the country; one finding. */
final class ChineseDocument implements RowCheck {

    private static final Set<String> CHINA = Set.of("CN", "HK", "MO", "TW");

    private final int documentType;
    private final int country;
    private final CodeTable regions;
    private final Map<String, IdDocument> documents;

    ChineseDocument(RuleScope scope) {
        documentType = scope.read(0);
        country = scope.read(1);
        regions = scope.codes().table("country_region");
        documents = NamedKinds.of(scope.codes(), "id_document_type", IdDocument.class);
    }

    @Override
    public void check(RowView row, Reporter out) {
        IdDocument document = documents.get(row.text(documentType));
        if (document != null && document.isChinese()) {
            out.report(documentType);
            return;
        }
        int day = regions.isDated() ? row.day() : 0;
        if (CHINA.contains(regions.byName(row.text(country), day).map(CodeEntry::code).orElse(""))) {
            out.report(country, "country");
        }
    }
}
