package org.laurea.office.internal.intake;

import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;

/** An import with everything chosen: first told, then done. */
interface Errand {

    /** What it would do. */
    DryRun dryRun(IntakeProgress progress) throws InputException, StoreException;

    /** Does what {@link #dryRun} told. */
    IntakeResult execute(IntakeProgress progress) throws InputException, StoreException, ConflictException;
}
