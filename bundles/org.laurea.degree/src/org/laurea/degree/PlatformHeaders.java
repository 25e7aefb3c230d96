package org.laurea.degree;

import org.laurea.core.record.Field;

/** How the header cells of a file for the platform name the fields. */
public enum PlatformHeaders {
    /** The official name. */
    ZH,
    /** The official code. */
    CODE,
    /** The name with the code in brackets behind it, as the platform's own template has it. */
    BOTH;

    /** The header cell of a field. */
    public String of(Field field) {
        return switch (this) {
            case ZH -> field.zh();
            case CODE -> field.code();
            case BOTH -> field.zh() + '(' + field.code() + ')';
        };
    }
}
