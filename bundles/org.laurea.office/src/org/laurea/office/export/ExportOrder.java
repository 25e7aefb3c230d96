package org.laurea.office.export;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.RecordStore;
import org.laurea.core.text.Language;
import org.laurea.office.DeskSettings;
import org.laurea.office.intake.IntakeProgress;

/**
 * What is to be handed out.
 *
 * @param store the store
 * @param batch the batch
 * @param settings the unit and the registers that its check knows of
 * @param formalDay the day of formal submission, or {@code null} for a pre-check
 * @param language the language of findings, comments and lists
 * @param progress hears how many records are read, each time that all are read; may end it: then
 *            {@link java.util.concurrent.CancellationException} is thrown and no file is left
 */
public record ExportOrder(RecordStore store, UUID batch, DeskSettings settings, @Nullable LocalDate formalDay,
        Language language, IntakeProgress progress) {

    /** An order that nobody watches. */
    public ExportOrder(RecordStore store, UUID batch, DeskSettings settings, @Nullable LocalDate formalDay,
            Language language) {
        this(store, batch, settings, formalDay, language, IntakeProgress.NONE);
    }
}
