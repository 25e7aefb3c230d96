package org.laurea.office.internal.intake;

import java.nio.file.Path;

import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.Intakes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins imports of files. */
@Component
public final class FileIntakes implements Intakes {

    private final InstalledTypes types;
    private final DegreeChecks checks;

    /** Imports of these types, checked by these checks. */
    @Activate
    public FileIntakes(@Reference InstalledTypes types, @Reference DegreeChecks checks) {
        this.types = types;
        this.checks = checks;
    }

    @Override
    public Intake open(Path file, IntakePlace place) throws InputException {
        return new FileIntake(file, place, types.all(), checks);
    }
}
