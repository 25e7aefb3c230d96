package org.laurea.workbench.internal.intake;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Columns;
import org.laurea.exchange.FileForm;
import org.laurea.office.intake.FieldColumn;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.SheetView;

/**
 * What is known of an import at a moment.
 *
 * @param file the file
 * @param form what its content is
 * @param sheets its sheets
 * @param sheet the sheet that is read
 * @param targets what it can be taken for
 * @param target what it is taken for, if that is known
 * @param mapping which column holds which field; empty without target
 * @param isRemembered whether the columns are those of an earlier import
 */
record IntakeState(Path file, FileForm form, List<String> sheets, SheetView sheet, List<IntakeTarget> targets,
        @Nullable IntakeTarget target, List<FieldColumn> mapping, boolean isRemembered) {

    static IntakeState of(Intake intake) {
        IntakeTarget target = intake.target();
        return new IntakeState(intake.file(), intake.form(), intake.sheets(), intake.sheet(), intake.targets(), target,
                target == null ? List.of() : intake.mapping(), target != null && intake.isRemembered());
    }

    /** The place of what it is taken for among what it can be; -1 as long as that is not known. */
    int chosen() {
        IntakeTarget known = target;
        return known == null ? -1 : targets.indexOf(known);
    }

    /** The names of required fields that no column is taken for. */
    List<FieldColumn> missing() {
        return mapping.stream().filter(field -> field.isRequired() && field.column() < 0).toList();
    }

    /** The text of a header, or the letters of its column if it has none. */
    String header(int column) {
        String header = column < sheet.headers().size() ? sheet.headers().get(column) : "";
        return header.isBlank() ? Columns.letters(column) : header;
    }
}
