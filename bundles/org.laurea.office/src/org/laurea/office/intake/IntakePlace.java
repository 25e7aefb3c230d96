package org.laurea.office.intake;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.RecordStore;
import org.laurea.office.DeskSettings;

/**
 * Where an import goes.
 *
 * @param store the store that takes records
 * @param user the name of the user, as it stands in the journal
 * @param settings the unit, and the folder that takes registers
 * @param profiles the folder that remembers for each header which column held which field; need not be there
 * @param category the id of the category that the user works in: records are taken for that if neither header nor name of a
 *        file tells; {@code null} if it is none in particular
 */
public record IntakePlace(RecordStore store, String user, DeskSettings settings, Path profiles,
        @Nullable String category) {

    /** Profiles lie in the folder {@code profiles} of the data folder. */
    public static IntakePlace of(RecordStore store, String user, DeskSettings settings, Path dataFolder) {
        return new IntakePlace(store, user, settings, dataFolder.resolve("profiles"), null);
    }

    /** The same place for a user who works in a category. */
    public IntakePlace in(String work) {
        return new IntakePlace(store, user, settings, profiles, work);
    }
}
