package org.laurea.office.export;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.RecordStore;
import org.laurea.core.text.Language;
import org.laurea.office.DeskSettings;

/**
 * What is to be handed out.
 *
 * @param store the store
 * @param batch the batch
 * @param settings the unit and the registers that its check knows of
 * @param formalDay the day of formal submission, or {@code null} for a pre-check
 * @param language the language of findings, comments and lists
 */
public record ExportOrder(RecordStore store, UUID batch, DeskSettings settings, @Nullable LocalDate formalDay,
        Language language) {}
