package org.laurea.office;

import org.laurea.core.store.Batch;
import org.laurea.core.store.Reason;
import org.laurea.core.text.Localized;

/**
 * A change that did not get to disk, and that no document could tell of, since all who had it open had let it go.
 *
 * @param batch the batch, as it is without the change
 * @param reason what was done
 * @param why why it could not be saved, and what helps
 */
public record LostChange(Batch batch, Reason reason, Localized why) {}
