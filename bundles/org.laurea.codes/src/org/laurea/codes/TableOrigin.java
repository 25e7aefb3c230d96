package org.laurea.codes;

/** Whose rows a table has. */
public enum TableOrigin {
    /** As shipped. */
    SHIPPED,
    /** As shipped, with rows of the administrator beside or in place of some. */
    EXTENDED,
    /** The administrator's alone. */
    REPLACED
}
