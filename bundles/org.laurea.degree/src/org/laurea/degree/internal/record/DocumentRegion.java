package org.laurea.degree.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.number.IdDocument;
import org.laurea.degree.table.NamedKinds;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * ZJLX-01: the document is not one of the country or region. Regions are compared, not their names. The number of a residence
 * permit decides between Hong Kong and Macao unless it is spoilt.
 */
final class DocumentRegion implements RowCheck {

    private static final String CHINA = "CN";
    private static final String HONG_KONG = "HK";
    private static final String MACAO = "MO";
    private static final String TAIWAN = "TW";

    private final int documentType;
    private final int country;
    private final int number;
    private final String countryField;
    private final CodeTable regions;
    private final Map<String, IdDocument> documents;
    private final FieldFixes fixes;

    DocumentRegion(RuleScope scope, FieldFixes fixes) {
        documentType = scope.read(0);
        country = scope.read(1);
        number = scope.index("ZJHM");
        countryField = scope.field(1).code();
        regions = scope.codes().table("country_region");
        documents = NamedKinds.of(scope.codes(), "id_document_type", IdDocument.class);
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        IdDocument document = documents.get(row.text(documentType));
        if (document == null || !document.isChinese()) {
            return;
        }
        List<String> expected = expected(document, row);
        int day = regions.isDated() ? row.day() : 0;
        String region = regions.byName(row.text(country), day).map(CodeEntry::code).orElse("");
        if (!expected.contains(region)) {
            String[] names = expected.stream().map(this::name).toArray(String[]::new);
            out.report(country, names.length > 1 ? "either" : "", names);
        }
    }

    private List<String> expected(IdDocument document, RowView row) {
        return switch (document) {
            case HK_MACAO_PASS -> List.of(HONG_KONG, MACAO);
            case HK_MACAO_RESIDENCE -> {
                if (number < 0 || !row.isUsable(number)) {
                    yield List.of(HONG_KONG, MACAO);
                }
                yield List.of(IdDocument.isHongKong(row.text(number)) ? HONG_KONG : MACAO);
            }
            case TAIWAN_PASS, TAIWAN_RESIDENCE -> List.of(TAIWAN);
            default -> List.of(CHINA);
        };
    }

    private String name(String region) {
        return regions.byCode(region, 0).map(CodeEntry::name).orElse(region);
    }

    @Override
    public List<Fix> fixes(Found found) {
        List<Fix> offers = new ArrayList<>();
        for (String name : found.arguments()) {
            offers.add(fixes.offer(countryField, name));
        }
        return offers;
    }
}
