package org.laurea.workbench.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.laurea.degree.RegisterFiles;
import org.laurea.exchange.FileForm;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.SheetView;

class IntakeStateTest {

    private final List<IntakeTarget> targets = RegisterFiles.forms().stream()
            .map(form -> (IntakeTarget) new IntakeTarget.OwnRegister(form.title(), form.type())).toList();

    @Test
    void aFileThatNothingTellsOfIsTakenForNothing() {
        assertEquals(-1, state(null).chosen());
    }

    @Test
    void whatAFileIsTakenForHasAPlaceAmongAll() {
        assertEquals(1, state(targets.get(1)).chosen());
    }

    private IntakeState state(@Nullable IntakeTarget target) {
        SheetView sheet = new SheetView("a", 1, List.of(), null, List.of(), List.of(), List.of());
        return new IntakeState(Path.of("a.csv"), FileForm.CSV, List.of("a"), sheet, targets, target, List.of(), false);
    }
}
