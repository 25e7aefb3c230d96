package org.laurea.validation;

/**
 * Takes the findings of a row check on the row at hand. Keeps the order of the rules: after an error on a field no rule of
 * the same stage is heard there any more, and a field spoilt by an earlier stage is never reported on.
 */
public interface Reporter {

    /** A finding on a field, told by the rule's plain message without arguments. */
    void report(int field);

    /**
     * A finding on a field.
     *
     * @param field the index of the field
     * @param variant which of the rule's messages tells it, empty for the plain one
     * @param arguments what fills the message and what the fixes need
     */
    void report(int field, String variant, String... arguments);
}
