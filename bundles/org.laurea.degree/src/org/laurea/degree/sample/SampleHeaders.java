package org.laurea.degree.sample;

import org.laurea.core.record.Field;

/** How the header cells of a sample are written. */
public enum SampleHeaders {
    /** The official Chinese name. */
    NAMES,
    /** The official code. */
    CODES,
    /** The name with the code in brackets. */
    BOTH;

    /** The header cell of a field. */
    public String of(Field field) {
        return switch (this) {
            case NAMES -> field.zh();
            case CODES -> field.code();
            case BOTH -> field.zh() + '(' + field.code() + ')';
        };
    }
}
