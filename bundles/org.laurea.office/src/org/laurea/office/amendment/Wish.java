package org.laurea.office.amendment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is wanted of a filed record.
 *
 * @param certificate its certificate number
 * @param degree its code of the degree (XWLBM), where the certificate number has two; else empty
 * @param texts the right texts, by the code of the field
 * @param reason why
 */
public record Wish(String certificate, String degree, SortedMap<String, String> texts, String reason) {

    /** A wish; the map is copied. */
    public Wish {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
