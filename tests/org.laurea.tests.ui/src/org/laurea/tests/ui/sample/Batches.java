package org.laurea.tests.ui.sample;

import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.laurea.core.data.DataFolder;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.Desk;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.intake.Intakes;

/** Batches that a story finds in the store when it begins. */
public final class Batches {

    private Batches() {}

    /** Imports a table without wizard; the batch has the name given and can be opened. */
    public static UUID of(SampleTable table, String name) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Desk desk = window.getService(Desk.class);
        Path file = table.csv(name);
        try {
            Intake intake = window.getService(Intakes.class).open(file,
                    IntakePlace.of(desk.store(), desk.user(), desk.settings(), DataFolder.ofProcess()));
            intake.chooseTarget(new IntakeTarget.Records(desk.types().named(table.category()).orElseThrow()));
            intake.nameBatches(name);
            intake.dryRun(IntakeProgress.NONE);
            return intake.execute(IntakeProgress.NONE).batches().get(0).batch();
        } catch (InputException | StoreException | ConflictException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
