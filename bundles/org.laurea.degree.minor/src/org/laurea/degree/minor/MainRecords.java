package org.laurea.degree.minor;

import org.laurea.degree.Channel;
import org.laurea.degree.register.FiledRecords;
import org.laurea.degree.register.RegisterIndex;

/** The filed main records of a certificate number: channel main or joint, bachelor, not revoked. */
record MainRecords(FiledRecords filed) {

    /** The first main record, or {@link RegisterIndex#NONE}. */
    int first(String number) {
        return mainFrom(filed.first(number));
    }

    /** The next main record of the same number, or {@link RegisterIndex#NONE}. */
    int next(int record) {
        return mainFrom(filed.next(record));
    }

    private int mainFrom(int start) {
        int record = start;
        while (record != RegisterIndex.NONE && !isMain(record)) {
            record = filed.next(record);
        }
        return record;
    }

    private boolean isMain(int record) {
        return filed.isFiled(record) && filed.isBachelor(record)
                && (filed.isOf(record, Channel.MAIN) || filed.isOf(record, Channel.JOINT));
    }
}
