package org.laurea.workbench.internal.form;

/** How a field is entered. */
enum FieldKind {
    /** A line of text. */
    TEXT,
    /** Text of several lines on screen, without line breaks. */
    LONG,
    /** The code of an entry of the field's table. */
    CODE,
    /** The name of an entry of the field's table. */
    NAME
}
