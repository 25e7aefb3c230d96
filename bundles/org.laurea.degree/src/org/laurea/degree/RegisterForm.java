package org.laurea.degree;

import java.util.List;

import org.laurea.core.record.RecordType;
import org.laurea.core.text.Localized;

/**
 * What a register looks like.
 *
 * @param type its columns; its id is the name of the register, such as {@code enrolment}
 * @param title its name for people
 * @param key the codes of the columns that tell its rows apart
 */
public record RegisterForm(RecordType type, Localized title, List<String> key) {

    /** A form; the list is copied. */
    public RegisterForm {
        key = List.copyOf(key);
    }

    /** The name of the register. */
    public String name() {
        return type.id();
    }
}
