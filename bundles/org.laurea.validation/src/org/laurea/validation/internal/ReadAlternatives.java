package org.laurea.validation.internal;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.record.RecordType;

/**
 * The column {@code reads} of rules.csv for one record type. Alternatives are separated by semicolons; {@code (minor: A B)}
 * replaces all before it for that record type; other brackets and words in lower case are remarks.
 *
 * @param any whether the rule looks at every field by itself
 * @param fields the fields of each alternative; alternatives with a field that the record type lacks are left out
 */
record ReadAlternatives(boolean any, List<List<Integer>> fields) {

    static ReadAlternatives of(String reads, RecordType type) {
        boolean any = false;
        List<List<Integer>> alternatives = new ArrayList<>();
        for (String alternative : forType(reads, type.id()).split(";")) {
            List<Integer> fields = new ArrayList<>();
            for (String word : alternative.strip().split("\\s+")) {
                any |= "any".equals(word);
                if (isCode(word)) {
                    fields.add(type.indexOf(word));
                }
            }
            if (!fields.isEmpty() && !fields.contains(-1)) {
                alternatives.add(List.copyOf(fields));
            }
        }
        return new ReadAlternatives(any, List.copyOf(alternatives));
    }

    private static String forType(String reads, String type) {
        int open = reads.indexOf('(');
        if (open < 0) {
            return reads;
        }
        int close = reads.indexOf(')', open);
        String remark = reads.substring(open + 1, close);
        String own = type + ":";
        return remark.startsWith(own) ? remark.substring(own.length())
                : reads.substring(0, open) + reads.substring(close + 1);
    }

    private static boolean isCode(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return word.length() > 1;
    }
}
