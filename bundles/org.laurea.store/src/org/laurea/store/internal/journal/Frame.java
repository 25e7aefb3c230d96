package org.laurea.store.internal.journal;

/**
 * A piece of an entry: whole lines of it.
 *
 * @param sequence the sequence of the entry
 * @param part its place in the entry, from 0 on
 * @param isLast whether the entry ends with it
 * @param hash the head of the hash chain after it, 32 bytes
 * @param payload the lines, encrypted if the journal is
 */
public record Frame(long sequence, int part, boolean isLast, byte[] hash, byte[] payload) {}
