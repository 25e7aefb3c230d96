package org.laurea.office.intake;

/** Why a column is taken for a field, the surest first. */
public enum Confidence {
    /** The user said so. */
    CHOSEN,
    /** The header is the official name or code. */
    NAMED,
    /** The user said so for the same header before. */
    REMEMBERED,
    /** The header is another name by which the field is known. */
    SYNONYM,
    /** No column is taken for it. */
    MISSING
}
