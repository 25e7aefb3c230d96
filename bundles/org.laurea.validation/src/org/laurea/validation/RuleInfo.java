package org.laurea.validation;

import org.laurea.core.text.Localized;

/**
 * What rules.csv says of a rule, a line of it.
 *
 * @param code the rule's code, such as {@code ZJHM-02}
 * @param position its place in the file, from 0 on; rules of a stage run in this order
 * @param stage when it runs
 * @param reads the fields it looks at, alternatives separated by semicolons; {@code any} for each field by itself
 * @param at the field its finding sits on
 * @param severity how much its finding matters; the same for every finding of the rule
 * @param recordTypes the record types it is for, such as {@code all but minor, dual}
 * @param condition when there is a finding, in English
 * @param basis the article of the notice or the standard it follows from, as rules.csv has it
 * @param fixKind what it offers
 * @param quickFix the fix in words
 * @param titleZh a short Chinese name of the mistake
 */
public record RuleInfo(String code, int position, Stage stage, String reads, String at, Severity severity,
        String recordTypes, String condition, String basis, FixKind fixKind, String quickFix, String titleZh) {

    /** The same rule at another place of a rule book. */
    RuleInfo at(int place) {
        return new RuleInfo(code, place, stage, reads, at, severity, recordTypes, condition, basis, fixKind, quickFix,
                titleZh);
    }

    /** What it follows from, its sources named in the language of the reader; as {@link #basis} has it where they have no name. */
    public Localized basisText() {
        return new RuleBasis(basis);
    }

    /** Whether the rule is for the record type with this id. */
    public boolean isFor(String recordType) {
        return RecordTypes.of(recordTypes).contains(recordType);
    }
}
