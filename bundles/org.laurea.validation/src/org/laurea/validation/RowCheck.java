package org.laurea.validation;

/** A check that needs one row at a time. It is called from several threads and keeps no state between rows. */
@FunctionalInterface
public non-sealed interface RowCheck extends Check {

    /** Looks at a row in which no field that the rule reads is spoilt or, unless registered otherwise, empty. */
    void check(RowView row, Reporter out);
}
