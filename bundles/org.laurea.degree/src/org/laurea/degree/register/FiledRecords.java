package org.laurea.degree.register;

import java.util.Optional;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeLevel;
import org.laurea.validation.Registers;

/** The register of filed records, found by certificate number. A number may have several records. */
public final class FiledRecords {

    private static final String NAME = "filed";
    private static final String FILED = "filed";
    private static final String REVOKED = "revoked";

    private final RegisterTable table;
    private final RegisterIndex byNumber;
    private final int channel;
    private final int category;
    private final int name;
    private final int idNumber;
    private final int majorName;
    private final int status;

    private FiledRecords(RegisterTable table) {
        this.table = table;
        byNumber = table.index("XWZSBH");
        channel = table.columns().indexOf("CHANNEL");
        category = table.columns().indexOf("XWLBM");
        name = table.columns().indexOf("XM");
        idNumber = table.columns().indexOf("ZJHM");
        majorName = table.columns().indexOf("ZYMC");
        status = table.columns().indexOf("STATUS");
    }

    /** The filed records, if their register was given. */
    public static Optional<FiledRecords> in(Registers registers) {
        return RegisterTable.of(registers, NAME).map(FiledRecords::new);
    }

    /** The first record of a certificate number, or {@link RegisterIndex#NONE}. */
    public int first(String number) {
        return byNumber.first(number);
    }

    /** The next record of the same number, or {@link RegisterIndex#NONE}. */
    public int next(int row) {
        return byNumber.next(row);
    }

    /** Whether a record stands as filed. */
    public boolean isFiled(int row) {
        return table.is(row, status, FILED);
    }

    /** Whether a record was revoked. */
    public boolean isRevoked(int row) {
        return table.is(row, status, REVOKED);
    }

    /** Whether a record was filed through a channel. */
    public boolean isOf(int row, Channel wanted) {
        return table.is(row, channel, wanted.tag());
    }

    /** Whether a record is of a bachelor degree. */
    public boolean isBachelor(int row) {
        return DegreeLevel.ofCategoryCode(table.text(row, category)).filter(DegreeLevel.BACHELOR::equals).isPresent();
    }

    /** Whether a record has this degree category code. */
    public boolean hasCategory(int row, String code) {
        return table.is(row, category, code);
    }

    /** Whether a record is of the person with this name. */
    public boolean hasName(int row, String personName) {
        return table.is(row, name, personName);
    }

    /** Whether a record is of the person with this ID number. */
    public boolean hasIdNumber(int row, String number) {
        return table.is(row, idNumber, number);
    }

    /** Whether a record is of the major with this name. */
    public boolean hasMajorName(int row, String majorNameWanted) {
        return table.is(row, majorName, majorNameWanted);
    }
}
