package org.laurea.office.document;

import java.util.Set;
import java.util.UUID;

/**
 * What is different in a document.
 *
 * @param isStructural whether records were added or removed, so that indices mean other records now
 * @param records the records whose values or findings are different; empty if too many to name, then all may be
 * @param isSaved whether everything shown is on disk; otherwise a change is still on its way
 */
public record DocumentChange(boolean isStructural, Set<UUID> records, boolean isSaved) {}
