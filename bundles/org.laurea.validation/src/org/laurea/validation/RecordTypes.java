package org.laurea.validation;

import java.util.HashSet;
import java.util.Set;

/**
 * The record types that the column {@code categories} of rules.csv names: {@code all}, {@code all but a, b}, {@code a, b}.
 * A leading condition on a value, such as {@code XWLBM 4xx}, is the rule's own business and means {@code all} here.
 */
record RecordTypes(boolean allBut, Set<String> named) {

    private static final String ALL_BUT = "all but ";

    static RecordTypes of(String text) {
        Set<String> named = new HashSet<>();
        boolean allBut = false;
        for (String part : text.split(",")) {
            String type = part.strip();
            if (type.startsWith(ALL_BUT)) {
                allBut = true;
                named.add(type.substring(ALL_BUT.length()));
            } else if (!"all".equals(type) && !type.endsWith("xx")) {
                named.add(type);
            }
        }
        return new RecordTypes(allBut || named.isEmpty(), named);
    }

    boolean contains(String recordType) {
        return named.contains(recordType) != allBut;
    }
}
