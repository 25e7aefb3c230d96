package org.laurea.validation;

import java.util.List;

/** A rule compiled for one record type and one alternative of the fields it reads. */
public sealed interface Check permits RowCheck, BatchCheck {

    /** Whether the check also looks at fields without text; as a rule, an empty field silences it. */
    default boolean readsEmpty() {
        return false;
    }

    /** The fixes for a finding of this check, the best first. Called only when somebody reads the finding. */
    default List<Fix> fixes(Found found) {
        return List.of();
    }

    /** The check of a rule that has nothing to check. */
    static Check nothing() {
        return Nothing.INSTANCE;
    }
}
