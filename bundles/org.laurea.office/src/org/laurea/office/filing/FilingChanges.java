package org.laurea.office.filing;

import java.time.Instant;
import java.util.List;

/**
 * What changed in a batch, for the eyes of who signs and who authorises.
 *
 * @param since what it is compared with
 * @param when that was
 * @param records the records that differ, in their order; those that were removed come last
 */
public record FilingChanges(Since since, Instant when, List<ChangedRecord> records) {

    /** What a batch is compared with. */
    public enum Since {
        /** What left the house at the last try to file it. */
        ATTEMPT,
        /** What came in when it was opened or imported. */
        BEGIN
    }

    /** How many records differ in a way. */
    public long count(ChangedRecord.Kind kind) {
        return records.stream().filter(record -> record.kind() == kind).count();
    }
}
