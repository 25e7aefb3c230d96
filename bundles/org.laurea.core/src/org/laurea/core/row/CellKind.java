package org.laurea.core.row;

/** What a cell was in its file, before it became text. */
public enum CellKind {
    /** No cell, or a cell without content. */
    EMPTY,
    /** A string, also the string result of a formula. */
    TEXT,
    /** A number; its text is the number as the file writes it. */
    NUMBER,
    /** A number with a date format, or a date field of dbf; its text is CCYYMMDD, the time of day dropped. */
    DATE,
    /** A boolean; its text is TRUE or FALSE. */
    BOOLEAN,
    /** An error value, or a formula without cached value (its text is empty). */
    ERROR
}
