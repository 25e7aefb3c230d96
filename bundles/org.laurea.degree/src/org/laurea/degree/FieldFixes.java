package org.laurea.degree;

import java.util.Map;

import org.laurea.core.text.Messages;
import org.laurea.validation.Fix;

/** Makes fixes of degree records with labels for people. */
public final class FieldFixes {

    private final Messages messages = Messages.beside(FieldFixes.class);

    /** A fix that may be applied without asking: the field {@code code} becomes {@code value}. */
    public Fix safe(String code, String value) {
        return change(code, value, true);
    }

    /** A fix that a person chooses: the field {@code code} becomes {@code value}. */
    public Fix offer(String code, String value) {
        return change(code, value, false);
    }

    /** A fix that a person chooses: a code and its name are set together. */
    public Fix offer(String code, String value, String nameCode, String name) {
        return new Fix(messages.text("fix.pair", value, name), Map.of(code, value, nameCode, name), false);
    }

    /** A fix that leaves the field {@code code} empty. */
    public Fix clear(String code, boolean safe) {
        return new Fix(messages.text("fix.clear"), Map.of(code, ""), safe);
    }

    private Fix change(String code, String value, boolean safe) {
        return value.isEmpty() ? clear(code, safe)
                : new Fix(messages.text("fix.set", value), Map.of(code, value), safe);
    }
}
