package org.laurea.office.internal.intake.discovery;

import java.util.List;
import java.util.Map;

import org.laurea.exchange.Layouts;

/**
 * What was chosen for a header before.
 *
 * @param target the id of the target
 * @param columns the column of each field by its code; -1 for a field that was left empty
 */
record Profile(String target, Map<String, Integer> columns) {

    private static final char BETWEEN = '\n';

    /** What two headers have in common exactly if they are the same: the texts of their cells, made comparable. */
    static String fingerprint(List<String> headers) {
        StringBuilder text = new StringBuilder();
        for (String header : headers) {
            text.append(Layouts.key(header)).append(BETWEEN);
        }
        return Digest.of(text.toString());
    }
}
