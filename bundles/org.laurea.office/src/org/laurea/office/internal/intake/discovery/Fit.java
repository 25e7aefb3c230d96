package org.laurea.office.internal.intake.discovery;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.text.InputException;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.office.intake.IntakeTarget;

/**
 * How well a sheet fits a target.
 *
 * @param target the target
 * @param layout the layout found for it
 * @param known how many of its fields have a column
 * @param missing how many required fields have none
 */
public record Fit(IntakeTarget target, Layout layout, int known, int missing) {

    /**
     * The fit of a sheet.
     *
     * @param sheet the sheet, {@code null} for the one that fits best
     * @param headerRow the row that a person takes for the header, 0 to find it
     * @return {@code null} if no row names a field of the target
     */
    public static @Nullable Fit of(Head head, @Nullable String sheet, int headerRow, IntakeTarget target)
            throws InputException {
        RecordType type = target.recordType();
        Layout layout;
        if (headerRow > 0 && sheet != null) {
            layout = Layouts.chosen(head, sheet, type, headerRow, null);
        } else {
            try {
                layout = Layouts.recognise(head, sheet, type);
            } catch (InputException e) {
                return none();
            }
        }
        int known = 0;
        int missing = 0;
        for (int field = 0; field < type.fields().size(); field++) {
            boolean isThere = layout.columns().of(field) >= 0;
            known += isThere ? 1 : 0;
            missing += !isThere && isRequired(type.field(field)) ? 1 : 0;
        }
        return new Fit(target, layout, known, missing);
    }

    /** No row of the sheet names a field of the target: that is an answer, not a failure. */
    private static @Nullable Fit none() {
        return null;
    }

    static boolean isRequired(Field field) {
        return field.requirement() instanceof Requirement.Required
                || field.requirement() instanceof Requirement.RequiredIf
                || field.requirement() instanceof Requirement.RequiredUnless;
    }

    /** Whether a field with this code has a column. */
    boolean has(String code) {
        int field = target.recordType().indexOf(code);
        return field >= 0 && layout.columns().of(field) >= 0;
    }
}
