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
    /** The status of filed records that were corrected. */
    public static final String CORRECTED = "corrected";
    /** The status of corrections that wait for a decision. */
    public static final String PENDING = "pending";
    /** The status of filed records that were revoked. */
    public static final String REVOKED = "revoked";
    /** The status of decisions that were taken. */
    public static final String DECIDED = "decided";
    /** The status of corrections and revocations of records that only the hub below has. */
    public static final String ELSEWHERE = "elsewhere";
}
