package org.laurea.workbench.internal.form;

import org.laurea.validation.Fix;

/** What happens in the rows of the form. */
interface FieldEvents {

    /** The cursor came to a field. */
    void focused(FieldRow row);

    /** A text is being typed. */
    void typed(FieldRow row);

    /** A text was typed and left. */
    void committed(FieldRow row, String value);

    /** Somebody wants to know what a field means, or not any more. */
    void helpWanted(FieldRow row);

    /** A fix was chosen. */
    void fixed(FieldPlace place, Fix fix);

    /** The text that was imported shall be there again. */
    void restored(FieldPlace place);
}
