package org.laurea.office.document;

import java.util.Map;

/**
 * How many findings there are.
 *
 * @param errors errors
 * @param warnings warnings that are open
 * @param accepted warnings that were accepted
 * @param infos hints
 * @param rowsWithErrors records with at least one error
 * @param byRule how many of each rule, by its code, accepted ones left out
 * @param safeFixes how many errors and warnings have a fix that may be applied without asking
 */
public record Tally(int errors, int warnings, int accepted, int infos, int rowsWithErrors, Map<String, Integer> byRule,
        int safeFixes) {}
