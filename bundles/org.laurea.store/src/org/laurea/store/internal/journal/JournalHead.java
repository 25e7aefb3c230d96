package org.laurea.store.internal.journal;

/**
 * Where a journal stands.
 *
 * @param sequence the sequence of the newest entry, 0 if there is none
 * @param hash the head of the hash chain after it, lower-case hexadecimal digits
 */
public record JournalHead(long sequence, String hash) {}
