package org.laurea.codes;

/** What an imported file does to its table. */
public enum ImportMode {
    /** Its rows are added; a row with a code that the table has takes that row's place as a whole. */
    ADD,
    /** It takes the place of the table. */
    REPLACE
}
