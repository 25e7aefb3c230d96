package org.laurea.degree.internal.register;

import org.laurea.degree.Channel;
import org.laurea.degree.register.FiledRecords;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/** XWZSBH-06: this very record is filed already, through the channel of its category. */
record AlreadyFiledCheck(FiledRecords filed, Channel channel, int number, int idNumber, int category)
        implements RowCheck {

    AlreadyFiledCheck(FiledRecords filed, RuleScope scope) {
        this(filed, channel(scope.type().id()), scope.read(0), scope.read(1), scope.read(2));
    }

    private static Channel channel(String recordType) {
        if (recordType.equals(Channel.MINOR.tag())) {
            return Channel.MINOR;
        }
        return recordType.equals(Channel.DUAL.tag()) ? Channel.DUAL : Channel.MAIN;
    }

    @Override
    public void check(RowView row, Reporter out) {
        int record = filed.first(row.text(number));
        while (record != RegisterIndex.NONE && !isThis(record, row)) {
            record = filed.next(record);
        }
        if (record != RegisterIndex.NONE) {
            out.report(number);
        }
    }

    private boolean isThis(int record, RowView row) {
        return filed.isFiled(record) && filed.isOf(record, channel)
                && filed.hasIdNumber(record, row.text(idNumber)) && filed.hasCategory(record, row.text(category));
    }
}
