package org.laurea.office.filing;

import java.util.Optional;

import org.laurea.core.store.Batch;
import org.laurea.sync.PackageId;
import org.laurea.sync.content.ContentSummary;

/**
 * What is about to be filed, for the eyes of who signs and who authorises.
 *
 * @param batch the batch
 * @param content what its content comes to; a leader's code is bound to its id
 * @param accepted how many warnings stand with a reason
 * @param previous the package of the same unit that stands before it: the one handed on last that has no answer yet, else the
 *            one filed last, as far as this store knows
 */
public record FilingSummary(Batch batch, ContentSummary content, int accepted, Optional<PackageId> previous) {

    /** The id of the package. */
    public PackageId id() {
        return content.id();
    }
}
