package org.laurea.workbench.internal.form;

/** The ways from one record to another. */
interface RecordWays {

    /** To the record before. */
    void previous();

    /** To the record behind. */
    void next();

    /** To the next record that has an open finding. */
    void nextWithFinding();
}
