package org.laurea.office.internal.document;

import java.util.Set;
import java.util.UUID;

import org.laurea.office.document.DocumentChange;

/**
 * What came of changes.
 *
 * @param isStructural whether records came or went
 * @param records the records that are different
 */
record DocOutcome(boolean isStructural, Set<UUID> records) {

    private static final int MOST_NAMED = 2000;

    DocumentChange told(boolean isSaved) {
        return new DocumentChange(isStructural, records.size() > MOST_NAMED ? Set.of() : records, isSaved);
    }
}
