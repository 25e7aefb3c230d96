package org.laurea.validation;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The record types that the column {@code categories} of rules.csv names: {@code all}, {@code all but a, b}, {@code a, b}.
 * A leading condition on a value, such as {@code XWLBM 4xx}, is the rule's own business and means {@code all} here.
 */
record RecordTypes(boolean allBut, Set<String> named) {

    private static final String ALL_BUT = "all but ";

    static RecordTypes of(String text) {
        String types = Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.endsWith("xx"))
                .collect(Collectors.joining(","));
        if (types.isEmpty() || "all".equals(types)) {
            return new RecordTypes(true, Set.of());
        }
        boolean allBut = types.startsWith(ALL_BUT);
        return new RecordTypes(allBut, Set.of((allBut ? types.substring(ALL_BUT.length()) : types).split(",")));
    }

    boolean contains(String recordType) {
        return named.contains(recordType) != allBut;
    }
}
