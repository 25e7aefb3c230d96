package org.laurea.validation;

import java.util.List;

/**
 * What a check stored of a finding, from which its message and fixes are made when somebody reads it.
 *
 * @param field the index of the field it sits on in the record type, or -1
 * @param value the text of that field, empty if none
 * @param variant which of the rule's messages tells it; empty for the plain one
 * @param arguments what fills the message
 */
public record Found(int field, String value, String variant, List<String> arguments) {

    /** An argument, the first being 0. */
    public String argument(int index) {
        return arguments.get(index);
    }
}
