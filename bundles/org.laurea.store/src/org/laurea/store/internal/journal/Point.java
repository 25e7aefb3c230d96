package org.laurea.store.internal.journal;

/**
 * The end of an entry in a file.
 *
 * @param sequence the sequence of the entry, 0 for the beginning of the journal
 * @param offset where the next entry begins, in bytes
 * @param hash the head of the hash chain there, 32 bytes
 */
record Point(long sequence, long offset, byte[] hash) {

    /** The point as others see it. */
    JournalHead head() {
        return new JournalHead(sequence, Chain.text(hash));
    }
}
