package org.laurea.degree.internal.sample.register;

import java.util.EnumMap;
import java.util.Map;

import org.laurea.degree.internal.sample.clean.FieldCode;

/** What registers say of a person otherwise than usual. */
public final class Facts {

    /** What was filed under the certificate number before. */
    public enum Filed {
        NOTHING, ALREADY, REVOKED, OF_ANOTHER
    }

    /** What the main record of a minor or joint degree is like. */
    public enum Main {
        PRESENT, MISSING, OF_ANOTHER, SAME_MAJOR
    }

    private final Map<FieldCode, String> differences = new EnumMap<>(FieldCode.class);
    private Filed filed = Filed.NOTHING;
    private Main main = Main.PRESENT;
    private boolean enrolled = true;
    private String graduation = "";

    /** Something was filed before. */
    public void file(Filed what) {
        filed = what;
    }

    /** The main record is unusual. */
    public void main(Main what) {
        main = what;
    }

    /** The person is in no register of students or examinees. */
    public void notEnrolled() {
        enrolled = false;
    }

    /** The graduation date, CCYYMMDD. */
    public void graduate(String day) {
        graduation = day;
    }

    /** The enrolment register says something else. */
    public void differ(FieldCode field, String value) {
        differences.put(field, value);
    }

    Filed filed() {
        return filed;
    }

    Main main() {
        return main;
    }

    boolean isEnrolled() {
        return enrolled;
    }

    String graduation() {
        return graduation;
    }

    Map<FieldCode, String> differences() {
        return differences;
    }
}
