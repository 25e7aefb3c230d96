package org.laurea.degree.internal.form;

import java.util.List;
import java.util.Map;

import org.laurea.degree.FieldFixes;
import org.laurea.degree.number.Digits;
import org.laurea.degree.number.IdDocument;
import org.laurea.degree.table.NamedKinds;
import org.laurea.degree.text.HanScript;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * XM-01: the name of the holder of a resident identity card consists of Han characters, capitals (pinyin in place of rare
 * characters) and single middle dots between them. Names on other documents are controlled by length and cells only.
 */
final class ResidentName implements RowCheck {

    private static final char MIDDLE_DOT = '\u00B7';

    private final int name;
    private final int documentType;
    private final String code;
    private final Map<String, IdDocument> documents;
    private final FieldFixes fixes;

    ResidentName(RuleScope scope, FieldFixes fixes) {
        name = scope.read(0);
        documentType = scope.read(1);
        code = scope.field(0).code();
        documents = NamedKinds.of(scope.codes(), "id_document_type", IdDocument.class);
        this.fixes = fixes;
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(name);
        int place = firstWrong(text);
        if (place >= 0 && documents.get(row.text(documentType)) == IdDocument.RESIDENT_ID) {
            int wrong = text.codePointAt(place);
            out.report(name, wrong == MIDDLE_DOT ? "dot" : "", Character.toString(wrong),
                    Integer.toString(text.codePointCount(0, place) + 1));
        }
    }

    /** The place of the first character that may not stand where it stands, or -1. */
    private static int firstWrong(String text) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (c == MIDDLE_DOT) {
                if (i == 0 || i == text.length() - 1 || text.charAt(i - 1) == MIDDLE_DOT) {
                    return i;
                }
            } else if (!HanScript.contains(c) && !(c < 0x80 && Digits.isCapital((char) c))) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    @Override
    public List<Fix> fixes(Found found) {
        String repaired = NameRepair.of(found.value());
        return repaired.equals(found.value()) || firstWrong(repaired) >= 0 ? List.of()
                : List.of(fixes.safe(code, repaired));
    }
}
