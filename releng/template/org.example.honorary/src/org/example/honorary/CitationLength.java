package org.example.honorary;

import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** HON-01: the citation says too little. The message names how long it is and how long it has to be. */
final class CitationLength implements RowCheck {

    private static final int LEAST = 10;

    private final int citation;

    CitationLength(RuleScope scope) {
        citation = scope.read(0);
    }

    @Override
    public void check(RowView row, Reporter out) {
        String text = row.text(citation);
        int length = text.codePointCount(0, text.length());
        if (length < LEAST) {
            out.report(citation, "", Integer.toString(length), Integer.toString(LEAST));
        }
    }
}
