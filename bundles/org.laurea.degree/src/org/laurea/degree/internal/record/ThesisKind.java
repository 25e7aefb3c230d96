package org.laurea.degree.internal.record;

import java.util.Map;

import org.laurea.core.code.CodeTables;
import org.laurea.degree.table.NamedKinds;

/** The two types of thesis whose information is not filed like that of others. */
enum ThesisKind {
    /** A classified thesis. */
    CLASSIFIED,
    /** No thesis is required. */
    NONE;

    /** The names of these types. */
    static Map<String, ThesisKind> named(CodeTables codes) {
        return NamedKinds.of(codes, "thesis_type", ThesisKind.class);
    }
}
