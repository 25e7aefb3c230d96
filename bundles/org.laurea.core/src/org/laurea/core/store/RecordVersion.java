package org.laurea.core.store;

/**
 * One step in the life of a record.
 *
 * @param entry the entry that it stands in
 * @param change what happened to the record
 */
public record RecordVersion(Entry entry, Change change) {}
