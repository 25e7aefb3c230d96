package org.laurea.workbench.internal.history;

import java.util.List;

import org.laurea.core.store.Entry;

/**
 * Something that happened.
 *
 * @param entry the entry of the journal
 * @param steps what changed; empty as long as nobody asked
 */
record HistoryLine(Entry entry, List<StepLine> steps) {}
