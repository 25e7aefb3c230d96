package org.laurea.office.intake;

import org.laurea.core.record.RecordType;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeCategory;

/** What a file is taken for. */
public sealed interface IntakeTarget {

    /** The id: of the category, such as {@code regular}, or the file name of the register, such as {@code enrolment.csv}. */
    String id();

    /** Its name for people. */
    Localized title();

    /** The fields that are looked for. */
    RecordType recordType();

    /** Records of a degree category; they go to batches of the store. */
    record Records(DegreeCategory category) implements IntakeTarget {
        @Override
        public String id() {
            return category.id();
        }

        @Override
        public Localized title() {
            return category.title();
        }

        @Override
        public RecordType recordType() {
            return category.recordType();
        }
    }

    /** A register of the own office; it goes to the folder of registers and is used by every check from then on. */
    record OwnRegister(Localized title, RecordType recordType) implements IntakeTarget {
        @Override
        public String id() {
            return recordType.id() + ".csv";
        }
    }
}
