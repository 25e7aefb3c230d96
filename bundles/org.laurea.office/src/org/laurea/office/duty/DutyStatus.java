package org.laurea.office.duty;

/** How it stands with a duty. */
public enum DutyStatus {
    /** The award date is still to come: it may be checked, not filed. */
    AHEAD,
    /** It can be filed in time. */
    OPEN,
    /** The last day is past; it is filed late. */
    LATE,
    /** It was sent on the last day at the latest. */
    DONE_IN_TIME,
    /** It was sent after the last day. */
    DONE_LATE;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this == AHEAD || this == OPEN || this == LATE;
    }
}
