package org.laurea.sync.receipt;

/**
 * What became of some records.
 *
 * @param from the number of the first in the content, from 1 on
 * @param to the number of the last
 * @param status in one word, such as {@code filed}
 */
public record RecordResult(long from, long to, String status) {

    /** The status of records that were taken. */
    public static final String FILED = "filed";
}
